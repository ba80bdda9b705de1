import { findConversation } from '../store/conversations.ts'
import type { Job } from '../store/outbox.ts'
import { finishJobs, postponeJob } from '../store/outbox.ts'
import { decideTurn, rateTurn, rulesOf, type Decided } from './3-decide.ts'
import { composeReply, situationFor, strongest, wordsOf, type Composed } from './4-compose.ts'
import { guardDraft } from './5-guard.ts'
import { sendReply } from './6-send.ts'
import { botTyping } from './bot-typing.ts'
import type { FlowContext } from './context.ts'
import { handOver } from './handover.ts'
import { tellNobody } from './nobody.ts'
import { lastSeqOf, loadTurn, type Turn } from './turn.ts'

/** How long a turn waits before it looks again whether the customer is still writing. */
const LOOK_AGAIN_MS = 700

/**
 * The recipe: what happens to a turn, in order. `1-receive` and `2-analyse` have run for each of
 * its messages; `7-tally` follows from the outbox. Each step stores its row before the next runs,
 * so a process that dies anywhere goes on here at the first row that is missing.
 */
export async function runTurn(context: FlowContext, job: Job): Promise<void> {
  const { db } = context.store
  const turn = await loadTurn(context, job)
  if (turn && turn.conversation.owner !== 'bot') {
    if (turn.conversation.owner === 'queue') await tellNobody(context, turn)
    await rateTurn(context, turn)
  } else if (turn) {
    const patienceLeft = Date.now() - job.firstAt.getTime() < context.patience.mostMs
    const decided = await decideTurn(context, turn, patienceLeft)
    if (!decided) return postponeJob(db, job, LOOK_AGAIN_MS)
    await act(context, decided)
    await rateForOthers(context, turn)
    botTyping(context, job, false)
  }
  await finishJobs(db, [job])
}

/** Somebody took the floor while the bot was deciding: what was said counts for them. */
async function rateForOthers(context: FlowContext, turn: Turn): Promise<void> {
  const now = await findConversation(context.store.db, turn.key)
  if (now && now.owner !== 'bot' && now.decidedSeq < lastSeqOf(turn)) await rateTurn(context, turn)
}

async function act(context: FlowContext, decided: Decided): Promise<void> {
  switch (decided.decision.outcome) {
    case 'wait':
      return
    case 'handover':
      return handOverTurn(context, decided, rulesOf(decided.decision))
    case 'suggest':
      await composeReply(context, decided)
      return handOverTurn(context, decided, ['suggestion'])
    case 'reply':
      return reply(context, await composeReply(context, decided))
  }
}

/** Words that the guard stops are not sent in another wording: a person comes instead. */
async function reply(context: FlowContext, composed: Composed): Promise<void> {
  const { draftId, draft, choices, company, conversation, key } = composed
  const { guarded } = await guardDraft(
    context,
    {
      workspaceId: key.workspaceId,
      draftId,
      draft,
      choices,
      agentId: null,
      fence: conversation.fence,
    },
    situationFor(composed, company),
  )
  if (!guarded) return handOverTurn(context, composed, ['guard-blocked'])
  await sendReply(context, composed, guarded)
}

async function handOverTurn(
  context: FlowContext,
  decided: Decided,
  rules: string[],
): Promise<void> {
  const { key, conversation, decision } = decided
  await handOver(
    context,
    { key, conversation, reading: strongest(decided) },
    {
      rules,
      words: wordsOf(decided),
      intent: decision.intent,
      priority: decision.priority,
      decidedSeq: lastSeqOf(decided),
    },
  )
}
