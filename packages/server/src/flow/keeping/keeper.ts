import { factsOf } from '../../errors.ts'
import type { FlowContext } from '../context.ts'
import { forgetWhatIsDue } from './retention.ts'

/** Sees to it that things are kept no longer than a workspace says. */
export interface Keeper {
  /** Look now: what is kept for how long has changed. */
  wake(): void
  /** Finishes the round that is under way and begins no other. */
  stop(): Promise<void>
}

/** Between rounds. Days are promised, so an hour late is in time. */
const EVERY_MS = 3_600_000
/** After a round that failed, such as while the database is away. */
const AGAIN_MS = 60_000

/** Begins with a round at once: a server that was off has something to make up for. */
export function startKeeper(context: FlowContext): Keeper {
  let timer: NodeJS.Timeout | undefined
  let round: Promise<void> | null = null
  let isAsked = false
  let isStopped = false
  const begin = () => {
    clearTimeout(timer)
    isAsked = round !== null
    round ??= forgetWhatIsDue(context).then(
      () => end(EVERY_MS),
      (error: unknown) => {
        context.log.warn({ failure: factsOf(error) }, 'what is due was not forgotten yet')
        end(AGAIN_MS)
      },
    )
  }
  const end = (nextMs: number) => {
    round = null
    if (isStopped) return
    if (isAsked) return begin()
    timer = setTimeout(begin, nextMs)
    timer.unref()
  }
  begin()
  return {
    wake: begin,
    stop: async () => {
      isStopped = true
      clearTimeout(timer)
      await round
    },
  }
}
