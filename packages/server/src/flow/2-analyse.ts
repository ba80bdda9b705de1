import { analyse, handOverOf, type Reading } from '@diapason/engine'
import { finishJobs, type Job } from '../store/outbox.ts'
import { loadForAnalysis, storeAnalysis, type Analysed } from '../store/analysis.ts'
import { botTyping } from './bot-typing.ts'
import type { FlowContext } from './context.ts'
import { dayOf } from './7-tally.ts'

/**
 * Step 2. Reads what messages express. Off the message's own path: it may be late, the message may
 * not. Messages that wait together are read together, in one transaction with the end of their
 * jobs, the next step's jobs and the counts.
 */
export async function analyseMessages(context: FlowContext, jobs: readonly Job[]): Promise<void> {
  const read = await context.store.db.transaction(async (tx) => {
    const messages = await loadForAnalysis(tx, jobs)
    const analysed = messages.map((message): Analysed => {
      const known = message.language === 'und' ? {} : { language: message.language }
      const reading = analyse(message.text, known)
      return { ...message, reading, waitMs: handOverOf(reading) ? 0 : context.patience.quietMs }
    })
    await storeAnalysis(tx, analysed, { mostMs: context.patience.mostMs, countsOf })
    await finishJobs(tx, jobs)
    return analysed
  })
  for (const { seq, owner, ...key } of read) {
    context.notices.publish({
      workspaceId: key.workspaceId,
      conversationId: key.conversationId,
      what: 'reading',
      seq,
    })
    if (owner === 'bot') botTyping(context, key, true)
  }
  context.wake()
}

const countsOf = (reading: Reading) => ({
  day: dayOf(new Date()),
  counts: [
    { name: 'messages', label: 'customer' },
    { name: 'emotion', label: reading.emotion },
    ...reading.intents.slice(0, 1).map((intent) => ({ name: 'intent', label: intent.name })),
    ...Object.entries(reading.signals).flatMap(([label, on]) =>
      on ? [{ name: 'signal', label }] : [],
    ),
  ],
})
