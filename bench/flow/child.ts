import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** A part of a bench in a process of its own, that answers each question with one message. */
export interface Child<Started> {
  /** What it said when it was ready. */
  readonly started: Started
  ask<Answer>(question: object): Promise<Answer>
  stop(): Promise<void>
}

/**
 * Starts a file of this folder.
 * @param given handed to it as JSON
 * @param nodeOptions for Node.js, such as `--cpu-prof`
 */
export async function startChild<Started>(
  file: string,
  given: object,
  nodeOptions: readonly string[] = [],
): Promise<Child<Started>> {
  const path = fileURLToPath(new URL(file, import.meta.url))
  const child = fork(path, [JSON.stringify(given)], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: [...process.execArgv, ...nodeOptions],
  })
  const ended = once(child, 'exit').then(() => {
    throw new Error(`${file} ended before it answered`)
  })
  ended.catch(() => undefined)
  const answer = async () => {
    const [message] = (await Promise.race([once(child, 'message'), ended])) as [unknown]
    return message
  }
  const started = (await answer()) as Started
  return {
    started,
    ask: async <Answer>(question: object) => {
      child.send(question)
      return (await answer()) as Answer
    },
    stop: async () => {
      if (child.connected) child.disconnect()
      await ended.catch(() => undefined)
    },
  }
}

/** The child's side: what it was given, and what it does with each question. */
export function serveParent<Given>(
  start: (given: Given) => Promise<{
    readonly started: object
    readonly answer?: (question: never) => Promise<object>
    readonly stop: () => Promise<void> | void
  }>,
): void {
  const given = JSON.parse(process.argv[2] ?? '{}') as Given
  void start(given).then(({ started, answer, stop }) => {
    process.on('message', (question) => {
      void answer?.(question as never).then((words) => process.send?.(words))
    })
    process.on('disconnect', () => void Promise.resolve(stop()).then(() => process.exit()))
    process.send?.(started)
  })
}
