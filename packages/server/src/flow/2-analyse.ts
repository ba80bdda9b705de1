import { analyse, handOverOf, type Adjustment, type Reading } from '@diapason/engine'
import type { Job } from '../store/outbox.ts'
import { loadForAnalysis, storeAnalysis, type Analysed, type Unread } from '../store/analysis.ts'
import { botTyping } from './bot-typing.ts'
import type { FlowContext } from './context.ts'
import { dayOf } from './7-tally.ts'

/**
 * Step 2. Reads what messages express. Off the message's own path: it may be late, the message may
 * not. Messages that wait together are read together, and stored in one transaction with the end of
 * their jobs, the next step's jobs and the counts.
 */
export async function analyseMessages(context: FlowContext, jobs: readonly Job[]): Promise<void> {
  const { db } = context.store.repeatable
  const messages = await loadForAnalysis(db, jobs)
  const { quietMs, mostMs } = context.patience
  const analysed: Analysed[] = []
  for (const message of messages)
    analysed.push(read(message, await context.adjustments.of(message.workspaceId), quietMs))
  await storeAnalysis(db, jobs, { analysed, day: dayOf(new Date()), mostMs })
  for (const { workspaceId, conversationId, seq, owner } of analysed) {
    context.notices.publish({ workspaceId, conversationId, what: 'reading', seq })
    if (owner === 'bot') botTyping(context, { workspaceId, conversationId }, true)
  }
  context.wake()
}

/** What calls for a person is not made to wait for the end of a burst; a person who is there sees it. */
function read(message: Unread, adjustment: Adjustment | undefined, quietMs: number): Analysed {
  const known = message.language === 'und' ? {} : { language: message.language }
  const reading = analyse(message.text, { ...known, ...(adjustment && { adjustment }) })
  const waitMs = message.owner === 'bot' && handOverOf(reading) ? 0 : quietMs
  return { ...message, reading, waitMs, counts: countsOf(reading) }
}

const countsOf = (reading: Reading) => [
  { name: 'messages', label: 'customer' },
  { name: 'emotion', label: reading.emotion },
  ...reading.intents.slice(0, 1).map((intent) => ({ name: 'intent', label: intent.name })),
  ...Object.entries(reading.signals).flatMap(([label, on]) =>
    on ? [{ name: 'signal', label }] : [],
  ),
]
