import { randomInt, randomUUID } from 'node:crypto'
import {
  contextOf,
  heardIn,
  purposeOf,
  type ComposeRequest,
  type Draft,
  type GuardContext,
  type Policy,
  type Reading,
  type Voice,
} from '@diapason/engine'
import type { AnswerRow } from '../store/answers.ts'
import { findCustomer } from '../store/customers.ts'
import { botDrafts, findDraftOf, insertDraft } from '../store/drafts.ts'
import type { Choice } from '../store/messages.ts'
import { findWorkspace } from '../store/workspaces.ts'
import type { Occasion } from '../writers/writer.ts'
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
  // What may be offered or quoted is so in the words that were approved: no model sees them.
  const { remedy, article } = decided.decision
  const occasion = remedy || article ? undefined : occasionOf(decided, company)
  const worded = await context.writer.word(await requestFor(context, decided), occasion)
  const draftId = randomUUID()
  await insertDraft(context.store.db, {
    ...worded,
    workspaceId,
    id: draftId,
    conversationId,
    decisionId: decided.decisionId,
    speaker: 'bot',
    agentId: null,
    fence: decided.conversation.fence,
  })
  // Of two jobs on one turn, such as after a crash, one words the reply; both go on with its words.
  const stands = await findDraftOf(context.store.db, workspaceId, decided.decisionId)
  return { ...composed, draftId: stands?.id ?? draftId, draft: stands?.draft ?? worded.draft }
}

/** What a writer may look at, and what the guard judges its words against: the same for both. */
const occasionOf = (decided: Decided, company: string): Occasion => ({
  ...decided.key,
  said: decided.burst.map(({ message, reading }) => ({
    text: message.text,
    entities: reading.entities,
  })),
  situation: situationFor(decided, company),
})

/** What the decision lets the bot offer, as a text that somebody approved. */
const remedyText = ({ decision: { remedy }, conversation }: Decided) =>
  remedy ? [{ ...remedy, text: remedy.text[spokenIn(conversation.language)] }] : []

/** What the reply holds of an article, and nothing else of it: the passage, its title, its address. */
const articleTexts = ({ decision: { article } }: Decided): GuardContext['approved'] => {
  if (!article) return []
  const { id, version, quote, title, url } = article
  return [quote, title, ...(url === null ? [] : [url])].map((text) => ({ id, version, text }))
}

/** What the words of the bot are judged against. */
export const situationFor = (decided: Decided, company: string): GuardContext => {
  const last = decided.burst.at(-1)
  const answer = decided.decision.article ? undefined : answerFor(decided)
  return contextOf({
    lastCustomer: last
      ? { text: last.message.text, reading: addressed(decided, last.reading) }
      : null,
    earlierReplies: decided.replies.map(({ text }) => text),
    approved: [...(answer ? [answer] : []), ...remedyText(decided), ...articleTexts(decided)],
    company,
  })
}

/** Names, language, manners and what was said already, for the wording of anything. */
export async function voiceFor(
  context: FlowContext,
  turn: Pick<Turn, 'key' | 'conversation'>,
  rest: { reading: Reading; policy: Pick<Policy, 'allowTu' | 'tone'> },
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
    allowTu: rest.policy.allowTu,
    tone: rest.policy.tone,
  }
}

async function requestFor(context: FlowContext, decided: Decided): Promise<ComposeRequest> {
  const reading = addressed(decided, strongest(decided))
  const voice = await voiceFor(context, decided, { reading, policy: decided.policy })
  const { intent, remedy = null } = decided.decision
  const matter = { intent, words: wordsOf(decided), ourFault: null, remedy }
  const answer = answerFor(decided)
  const purpose = purposeOf(decided.decision) ?? 'unknown'
  const { article } = decided.decision
  if (purpose === 'article' && article) return { ...voice, ...matter, purpose, article }
  if (purpose === 'answer' && answer) return { ...voice, ...matter, purpose, answer }
  if (purpose === 'answer' || purpose === 'article')
    return { ...voice, ...matter, purpose: 'unknown' }
  return { ...voice, ...matter, purpose }
}

/** The approved answer that a decision rests on: the only facts that its reply may tell. */
export const answerFor = ({ decision, answers }: Decided): AnswerRow | undefined =>
  answers.find((candidate) => candidate.intent === decision.intent)

/** Could the bot not settle the turn? Two of these in a row bring a person. */
export const isUnsettled = ({ decision }: Pick<Decided, 'decision'>): boolean =>
  ['ask', 'unknown'].includes(purposeOf(decision) ?? '')

/** The reading that sets the tone of the answer: the most intense of the burst. */
export const strongest = (turn: Pick<Turn, 'burst'>): Reading => {
  const readings = turn.burst.map(({ reading }) => reading)
  return readings.reduce((top, reading) => (reading.intensity > top.intensity ? reading : top))
}

/** « tu » or « vous » as the customer said it last: a message without either changes nothing. */
function addressed({ earlier, burst }: Pick<Turn, 'earlier' | 'burst'>, reading: Reading): Reading {
  if (reading.address !== 'none') return reading
  const said = [...earlier, ...burst].findLast((one) => one.reading.address !== 'none')
  return said ? { ...reading, address: said.reading.address } : reading
}

/** The customer's own words of a turn, one message a line. */
export const wordsOf = (turn: Pick<Turn, 'burst'>): string =>
  turn.burst.map(({ message }) => message.text).join('\n')

const PERSON = { fr: 'Parler à une personne', en: 'Talk to a person' }

/** A turn that the bot could not settle, or quoted for, ends with a person; a remedy never without. */
const choicesFor = (decided: Decided): readonly Choice[] => {
  const language = spokenIn(decided.conversation.language)
  const { remedy, article } = decided.decision
  const person = { label: PERSON[language], action: 'person' } as const
  if (remedy) return [{ label: remedy.text[language], action: 'say', remedy }, person]
  return article || isUnsettled(decided) ? [person] : []
}
