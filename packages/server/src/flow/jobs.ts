import { finishJobs, type Job } from '../store/outbox.ts'
import { adjustReadings } from './adjust.ts'
import { deliver, giveUpDelivery } from './6-send.ts'
import { analyseMessages } from './2-analyse.ts'
import { tally } from './7-tally.ts'
import type { FlowContext } from './context.ts'
import { handOverBlind } from './blind.ts'
import { runTurn } from './flow.ts'

/** What is done with the jobs of a kind. A handler ends its jobs itself, with their effects. */
export interface JobKind {
  /** Failures after which a job becomes a dead letter, which a person sees and can revive. */
  readonly failures: number
  run(context: FlowContext, jobs: readonly Job[]): Promise<void>
  /** What the customer or the agent is owed when a job has failed for good. */
  giveUp?(context: FlowContext, job: Job, error: string): Promise<void>
}

const each =
  (run: (context: FlowContext, job: Job) => Promise<void>): JobKind['run'] =>
  async (context, jobs) => {
    for (const job of jobs) await run(context, job)
  }

/**
 * Every kind of work that follows a commit, on one page. Those of `TOGETHER_KINDS` (store/outbox.ts)
 * are done many at a time, in one transaction.
 *
 * | kind    | asked for by                  | leads to                                |
 * |---------|-------------------------------|-----------------------------------------|
 * | analyse | a customer's message          | reading, then `turn`, `tally`           |
 * | turn    | a reading, after quiet        | reply, suggestion, hand-over or silence |
 * | deliver | words committed by `speak`    | the channel is called                   |
 * | notify  | a change of owner             | everyone who looks is told              |
 * | tally   | readings and sent messages    | counts                                  |
 * | adjust  | corrections, own reasons      | messages are read as people said        |
 */
export const JOB_KINDS: Readonly<Record<string, JobKind>> = {
  analyse: { failures: 4, run: analyseMessages, giveUp: handOverBlind },
  turn: { failures: 4, run: each(runTurn), giveUp: handOverBlind },
  deliver: { failures: 8, run: each(deliver), giveUp: giveUpDelivery },
  notify: { failures: 8, run: each(notify) },
  tally: { failures: 8, run: tally },
  adjust: { failures: 8, run: each(adjustReadings) },
}

async function notify(context: FlowContext, job: Job): Promise<void> {
  const { workspaceId, conversationId } = job
  context.notices.publish({ workspaceId, conversationId, what: 'changed' })
  await finishJobs(context.store.db, [job])
}
