import { spawn } from 'node:child_process'
import type { ServerUser } from './server-user.ts'

/** The same for every machine: no PGDATA, PGPORT or LC_ALL of the caller may reach PostgreSQL. */
export const SERVER_ENVIRONMENT = Object.freeze({
  PATH: '/usr/bin:/bin:/usr/sbin:/sbin',
  LC_ALL: 'C',
  TZ: 'UTC',
})

/** What a finished command said. */
export interface Outcome {
  readonly code: number | null
  readonly output: string
}

/** Runs a command as `user` (`null`: as ourselves) from `/`, which every user may enter. */
export function runAs(
  user: ServerUser | null,
  command: string,
  args: readonly string[],
): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...user, cwd: '/', env: SERVER_ENVIRONMENT })
    let output = ''
    const keep = (chunk: Buffer) => {
      output += chunk.toString()
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', (error) => resolve({ code: null, output: error.message }))
    child.on('close', (code) => resolve({ code, output }))
  })
}

/** Whether `user` may enter `folder`: asked of the system, so that ACLs and mounts count too. */
export async function canEnter(user: ServerUser | null, folder: string): Promise<boolean> {
  return (await runAs(user, '/bin/sh', ['-c', 'cd "$0"', folder])).code === 0
}
