import { randomInt, randomUUID } from 'node:crypto'
import {
  heardIn,
  purposeOf,
  type ComposeRequest,
  type Draft,
  type Reading,
  type Voice,
} from '@diapason/engine'
import type { AnswerRow } from '../store/answers.ts'
import { findCustomer } from '../store/customers.ts'
import { botDrafts, findDraftOf, insertDraft } from '../store/drafts.ts'
import type { Choice } from '../store/messages.ts'
import { findWorkspace } from '../store/workspaces.ts'
import { spokenIn, type Decided } from './3-decide.ts'
import type { FlowContext } from './context.ts'
import type { Turn } from './turn.ts'

/** A decided turn with words that nobody may send yet. */
export interface Composed extends Decided {
  readonly draftId: string
  readonly draft: Draft
  readonly choices: readonly Choice[]
  /** For whom the bot speaks: naming it promises nothing, whatever it is called. */
  readonly company: string
}

/** Step 4. Words a reply to a turn and stores it; a draft that was stored before a crash stands. */
export async function composeReply(context: FlowContext, decided: Decided): Promise<Composed> {
  const { workspaceId, conversationId } = decided.key
  const { name: company } = await findWorkspace(context.store.db, workspaceId)
  const composed = { ...decided, choices: choicesFor(decided), company }
  const stored = await findDraftOf(context.store.db, workspaceId, decided.decisionId)
  if (stored) return { ...composed, draftId: stored.id, draft: stored.draft }
  const draft = await context.writer.word(await requestFor(context, decided))
  const draftId = randomUUID()
  await insertDraft(context.store.db, {
    workspaceId,
    id: draftId,
    conversationId,
    decisionId: decided.decisionId,
    speaker: 'bot',
    agentId: null,
    fence: decided.conversation.fence,
    draft,
  })
  // Of two jobs on one turn, such as after a crash, one words the reply; both go on with its words.
  const stands = await findDraftOf(context.store.db, workspaceId, decided.decisionId)
  return { ...composed, draftId: stands?.id ?? draftId, draft: stands?.draft ?? draft }
}

/** Names, language, manners and what was said already, for the wording of anything. */
export async function voiceFor(
  context: FlowContext,
  turn: Pick<Turn, 'key' | 'conversation'>,
  rest: { reading: Reading; allowTu: boolean },
): Promise<Voice> {
  const { db } = context.store
  const { workspaceId } = turn.key
  const customer = await findCustomer(db, workspaceId, turn.conversation.customerId)
  return {
    ...heardIn(rest.reading),
    language: spokenIn(turn.conversation.language),
    company: (await findWorkspace(db, workspaceId)).name,
    customerName: customer?.name ?? null,
    earlier: (await botDrafts(db, turn.key)).flatMap(({ draft }) => draft.pieces),
    seed: randomInt(2 ** 31),
    allowTu: rest.allowTu,
  }
}

async function requestFor(context: FlowContext, decided: Decided): Promise<ComposeRequest> {
  const reading = strongest(decided)
  const voice = await voiceFor(context, decided, { reading, allowTu: decided.policy.allowTu })
  const { intent } = decided.decision
  const matter = { intent, words: wordsOf(decided), ourFault: null }
  const answer = answerFor(decided)
  const purpose = purposeOf(decided.decision) ?? 'unknown'
  if (purpose === 'answer') {
    if (answer) return { ...voice, ...matter, purpose, answer }
    return { ...voice, ...matter, purpose: 'unknown' }
  }
  return { ...voice, ...matter, purpose }
}

/** The approved answer that a decision rests on: the only facts that its reply may tell. */
export const answerFor = ({ decision, answers }: Decided): AnswerRow | undefined =>
  answers.find((candidate) => candidate.intent === decision.intent)

/** Could the bot not settle the turn? Two of these in a row bring a person. */
export const isUnsettled = ({ decision }: Decided): boolean =>
  ['ask', 'unknown'].includes(purposeOf(decision) ?? '')

/** The reading that sets the tone of the answer: the most intense of the burst. */
export const strongest = (turn: Pick<Turn, 'burst'>): Reading => {
  const readings = turn.burst.map(({ reading }) => reading)
  return readings.reduce((top, reading) => (reading.intensity > top.intensity ? reading : top))
}

/** The customer's own words of a turn, one message a line. */
export const wordsOf = (turn: Pick<Turn, 'burst'>): string =>
  turn.burst.map(({ message }) => message.text).join('\n')

const PERSON = { fr: 'Parler à une personne', en: 'Talk to a person' }

/** A turn that the bot could not settle ends with the choice of a person. */
const choicesFor = (decided: Decided): readonly Choice[] => {
  if (!isUnsettled(decided)) return []
  return [{ label: PERSON[spokenIn(decided.conversation.language)], action: 'person' }]
}
