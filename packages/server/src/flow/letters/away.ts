import { factsOf } from '../../errors.ts'
import { forgetLetters } from '../../store/letters.ts'
import type { FlowContext } from '../context.ts'
import { mailDigests } from './digest.ts'

/** Looks again and again who is away, and what waits for them. */
export interface AwayWatch {
  /** Finishes the round that is under way and begins no other. */
  stop(): Promise<void>
}

/** Days that letters of no conversation are kept. */
const KEEP_DAYS = 30

/** Begins with a first round after a moment: whoever is here comes back first after a restart. */
export function watchAbsent(context: FlowContext): AwayWatch {
  const { roundMs } = context.post
  let round: Promise<void> = Promise.resolve()
  let isRunning = false
  const begin = () => {
    if (isRunning) return
    isRunning = true
    round = lookOnce(context).finally(() => {
      isRunning = false
    })
  }
  const timer = setInterval(begin, roundMs)
  timer.unref()
  return {
    stop: async () => {
      clearInterval(timer)
      await round
    },
  }
}

const lookOnce = (context: FlowContext): Promise<void> =>
  mailDigests(context)
    .then(() => forgetLetters(context.store.db, KEEP_DAYS))
    .catch((error: unknown) => {
      context.log.warn({ failure: factsOf(error) }, 'nobody was looked for who is away')
    })
