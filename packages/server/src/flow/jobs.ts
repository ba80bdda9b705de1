import { finishJobs, type Job } from '../store/outbox.ts'
import { adjustReadings } from './learning/adjust.ts'
import { deliver, giveUpDelivery } from './6-send.ts'
import { analyseMessages } from './2-analyse.ts'
import { tally } from './7-tally.ts'
import { mailUnseen } from './letters/away-reply.ts'
import type { FlowContext } from './context.ts'
import { tellExample } from './demo/tell.ts'
import { handOverBlind } from './blind.ts'
import { wakeOnTime } from './desk/snooze.ts'
import { giveUpReply, releaseReply } from './held-reply.ts'
import { runTurn } from './flow.ts'
import { giveUpLetter, MAILS_AT_ONCE, sendLetter } from './letters/send-letter.ts'

/** What is done with the jobs of a kind. A handler ends its jobs itself, with their effects. */
export interface JobKind {
  /** Failures after which a job becomes a dead letter, which a person sees and can revive. */
  readonly failures: number
  /** Most of them at a time on one server: for those that wait for somebody else's. */
  readonly most?: number
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
 * | reply   | an agent, some seconds before  | the reply leaves, or is given back      |
 * | notify  | a change of owner             | everyone who looks is told              |
 * | wake    | a snooze, at its end           | it stands in its queue again            |
 * | tally   | readings and sent messages    | counts                                  |
 * | adjust  | corrections, own reasons      | messages are read as people said        |
 * | demo    | « Voir un exemple »           | an example's customer says a line       |
 * | away-reply | a person's reply            | a letter, when nobody has seen it       |
 * | mail    | a letter                      | the mail server takes it                |
 */
export const JOB_KINDS: Readonly<Record<string, JobKind>> = {
  analyse: { failures: 4, run: analyseMessages, giveUp: handOverBlind },
  turn: { failures: 4, run: each(runTurn), giveUp: handOverBlind },
  deliver: { failures: 8, run: each(deliver), giveUp: giveUpDelivery },
  reply: { failures: 8, run: each(releaseReply), giveUp: giveUpReply },
  notify: { failures: 8, run: each(notify) },
  wake: { failures: 8, run: each(wakeOnTime) },
  tally: { failures: 8, run: tally },
  adjust: { failures: 8, run: each(adjustReadings) },
  demo: { failures: 8, run: each(tellExample) },
  'away-reply': { failures: 8, run: each(mailUnseen) },
  // Some two hours, so that a mail server may be away for a while.
  mail: { failures: 32, most: MAILS_AT_ONCE, run: each(sendLetter), giveUp: giveUpLetter },
}

async function notify(context: FlowContext, job: Job): Promise<void> {
  const { workspaceId, conversationId } = job
  context.notices.publish({ workspaceId, conversationId, what: 'changed' })
  await finishJobs(context.store.db, [job])
}
