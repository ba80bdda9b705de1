import { setTimeout as sleep } from 'node:timers/promises'
import { type Attached, attach } from './attach.ts'
import { type Holder, type Lock, takeLock } from './lock.ts'
import { type Launch, shutDown, signalTo } from './postmaster.ts'
import { removeSocketFolder } from './socket.ts'

/** A server that is ours until `stop`. */
export interface Owned {
  stop(): Promise<void>
}

/** What to own, and how. */
export interface Ownership {
  readonly plan: Launch
  readonly attached: Attached
  /** Milliseconds to wait for another owner to end. */
  readonly patience: number
  readonly log: (line: string) => void
}

/** Makes the server ours and keeps it alive, or says which process owns it. */
export async function own({ plan, attached, patience, log }: Ownership): Promise<Owned | Holder> {
  let { pid } = attached
  let stopping = false
  let recovery = Promise.resolve()
  const onLoss = () => {
    recovery = recover()
  }
  const first = await takeLock(attached.socketFolder, patience, onLoss)
  if (!('release' in first)) return first
  let lock: Lock = first
  const lastResort = () => signalTo(pid, 'SIGINT')
  process.once('exit', lastResort)

  async function recover(): Promise<void> {
    while (!stopping) {
      try {
        log('The connection to the database server broke; making sure that it runs.')
        const again = await attach(plan)
        const next = await takeLock(again.socketFolder, patience, onLoss)
        if (!('release' in next)) throw new Error(`Process ${next.pid} took the data folder over.`)
        pid = again.pid
        lock = next
        return
      } catch (error) {
        log((error as Error).message)
        await sleep(1_000)
      }
    }
  }

  return {
    async stop() {
      stopping = true
      await recovery
      // still ours while it ends, so that nobody takes over a server that is about to go
      await shutDown(plan.place.cluster)
      await lock.release()
      process.off('exit', lastResort)
      await removeSocketFolder(plan.socketFolder)
    },
  }
}
