import { randomUUID } from 'node:crypto'
import { decide, trajectory, type Decision, type Policy } from '@diapason/engine'
import { listAnswers, type AnswerRow } from '../store/answers.ts'
import { changeConversation, lockConversation } from '../store/conversations.ts'
import { findDecision, insertDecision, type DecisionRow } from '../store/decisions.ts'
import { currentPolicy } from '../store/policies.ts'
import { offeredIn, wishIn } from '../store/wishes.ts'
import { withArticle } from './articles/decide.ts'
import type { Search } from './articles/find.ts'
import type { FlowContext } from './context.ts'
import { lastSeqOf, type Turn } from './turn.ts'

/** A turn with what happens next, and what the decision rested on. */
export interface Decided extends Turn {
  readonly decisionId: string
  readonly decision: Decision
  readonly policy: Policy
  readonly answers: readonly AnswerRow[]
}

/** The language replies are written in: what the conversation speaks, French when nobody can tell. */
export const spokenIn = (language: string): 'fr' | 'en' => (language === 'en' ? 'en' : 'fr')

/**
 * Step 3. Decides what happens after a turn, once: a decision that was stored before a crash stands.
 * @returns null while the customer is still writing and the bound is not reached
 */
export async function decideTurn(
  context: FlowContext,
  turn: Turn,
  patienceLeft: boolean,
): Promise<Decided | null> {
  const { db } = context.store
  const { workspaceId } = turn.key
  const [policy, all] = [await currentPolicy(db, workspaceId), await listAnswers(db, workspaceId)]
  const answers = all.filter((answer) => answer.language === spokenIn(turn.conversation.language))
  const stored = await findDecision(db, turn.key, lastSeqOf(turn))
  if (stored) return { ...turn, decisionId: stored.id, decision: stored.decision, policy, answers }
  const customerTyping = patienceLeft && context.presence.isCustomerTyping(turn.key.conversationId)
  const situation = { ...situationOf(turn), customerTyping, available: intentsOf(answers) }
  const decision = await withArticle(db, questionOf(turn), { situation, policy })
  if (customerTyping && decision.outcome === 'wait') return null
  const row = decisionRow(turn, decision, policy)
  const stands = await store(context, turn, row)
  return { ...turn, decisionId: stands.id, decision: stands.decision, policy, answers }
}

/** How much a conversation that people have needs one: no decision is taken for them. */
export async function rateTurn(context: FlowContext, turn: Turn): Promise<void> {
  const policy = await currentPolicy(context.store.db, turn.key.workspaceId)
  const decision = decide({ ...situationOf(turn), customerTyping: false, available: [] }, policy)
  const found = decision.outcome === 'handover' ? rulesOf(decision) : []
  await context.store.db.transaction(async (tx) => {
    const row = await lockConversation(tx, turn.key)
    // Given back or closed meanwhile: a new episode has begun, and this turn is of the old one.
    if (!row || row.owner === 'bot') return
    await changeConversation(tx, turn.key, {
      priority: Math.max(decision.priority, row.priority),
      reasons: [...new Set([...found, ...row.reasons])],
      decidedSeq: Math.max(row.decidedSeq, lastSeqOf(turn)),
    })
  })
  tellChanged(context, turn)
}

/** Names of the rules that made a decision, the gravest first. */
export const rulesOf = (decision: Decision): string[] => decision.reasons.map(({ rule }) => rule)

const intentsOf = (answers: readonly AnswerRow[]) => [
  ...new Set(answers.map(({ intent }) => intent)),
]

const situationOf = (turn: Turn) => ({
  wish: wishOf(turn),
  offered: offeredIn(turn.replies).map(({ id }) => id),
  turn: turn.burst.map(({ reading }) => reading),
  earlier: turn.earlier.map(({ reading }) => reading),
  failedTurns: turn.conversation.failedTurns,
  mayRise: mayRise(turn),
  files: turn.burst.reduce((sum, { message }) => sum + message.attachments.length, 0),
})

/** What is looked for in the help articles, and what was quoted of them already. */
const questionOf = ({ key, conversation, burst, replies }: Turn): Search => ({
  workspaceId: key.workspaceId,
  language: spokenIn(conversation.language),
  question: burst.map(({ message }) => message.text).join('\n'),
  earlier: replies.map(({ text }) => text),
})

/** The remedy picked in this burst, of those offered just before it. */
const wishOf = ({ earlier, burst, replies }: Turn): string | null => {
  const said = burst.map(({ message }) => message)
  const after = earlier.at(-1)?.message.seq ?? 0
  const all = [...replies.filter(({ seq }) => seq > after), ...said]
  return wishIn(all.toSorted((a, b) => a.seq - b.seq))?.id ?? null
}

/** The forecast of the episode so far. */
function mayRise({ earlier, burst, replies }: Turn): boolean {
  const heard = [...earlier, ...burst].map(({ message: { seq, text }, reading }) => ({
    seq,
    text,
    reading,
  }))
  const said = replies.filter(({ author }) => author !== 'system')
  const { forecast } = trajectory([
    ...heard,
    ...said.map(({ seq, text }) => ({ seq, reply: text })),
  ])
  return forecast?.mayRise ?? false
}

const decisionRow = (turn: Turn, decision: Decision, policy: Policy): DecisionRow => ({
  workspaceId: turn.key.workspaceId,
  id: randomUUID(),
  conversationId: turn.key.conversationId,
  fromSeq: turn.burst[0]?.message.seq ?? 0,
  uptoSeq: lastSeqOf(turn),
  fence: turn.conversation.fence,
  policyVersion: policy.version,
  outcome: decision.outcome,
  decision,
})

/**
 * A bot that stays silent on purpose has dealt with the turn: it is not looked at again.
 * @returns the decision that stands: of two jobs on one turn, such as after a crash, one decides
 */
async function store(context: FlowContext, turn: Turn, row: DecisionRow): Promise<DecisionRow> {
  const silent = row.outcome === 'wait' && { decidedSeq: row.uptoSeq }
  const { priority } = row.decision
  const stands = await context.store.db.transaction(async (tx) => {
    const now = await lockConversation(tx, turn.key)
    const isFirst = await insertDecision(tx, row)
    if (!isFirst) return (await findDecision(tx, turn.key, row.uptoSeq)) ?? row
    // Somebody else has the floor by now: the reasons of their coming stay.
    if (now?.fence !== row.fence) return row
    await changeConversation(tx, turn.key, { priority, reasons: rulesOf(row.decision), ...silent })
    return row
  })
  tellChanged(context, turn)
  return stands
}

function tellChanged(context: FlowContext, { key }: Turn): void {
  const { workspaceId, conversationId } = key
  context.notices.publish({ workspaceId, conversationId, what: 'changed' })
}
