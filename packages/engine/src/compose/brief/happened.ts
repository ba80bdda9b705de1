import { factOf } from '../fact.ts'
import { ordinal } from '../slots.ts'
import { TOPICS } from '../topics.ts'
import { type ReadMessage, readMessages } from './customer-messages.ts'
import type { BriefingInput, BriefingLine } from './input.ts'
import { RULE_WORDS } from './words.ts'

/** No matter of their own. */
const NO_MATTER = new Set(['greeting', 'thanks', 'robot_question'])

/** « Quels sont vos horaires ? », asked calmly, is not what somebody is upset about afterwards. */
const isAside = (name: string, { reading }: ReadMessage, isUpset: boolean): boolean =>
  isUpset && reading.polarity !== 'negative' && TOPICS[name]?.asks === 'place'

const topIntent = (input: BriefingInput): string | null => {
  const messages = readMessages(input)
  const isUpset = messages.some(({ reading }) => reading.polarity === 'negative')
  const intents = messages.flatMap((message) =>
    message.reading.intents.filter(
      ({ name }) => !NO_MATTER.has(name) && !isAside(name, message, isUpset),
    ),
  )
  return intents.toSorted((a, b) => b.certainty - a.certainty)[0]?.name ?? null
}

/** What the conversation is about; with `words`, in those of the customer (« votre canapé »). */
export const conversationFact = (
  input: BriefingInput,
  language: 'fr' | 'en',
  words: string | null = null,
): string | null =>
  factOf({
    intent: topIntent(input),
    words,
    entities: readMessages(input).flatMap(({ reading }) => reading.entities),
    language,
    address: 'vous',
  })

const contacts = (input: BriefingInput): string | null => {
  const counts = readMessages(input).map(({ reading }) => reading.contactCount ?? 0)
  const most = Math.max(0, ...counts)
  if (most < 2) return null
  return `${ordinal(most, input.language)} contact`
}

const messageCount = (input: BriefingInput): string => {
  const count = input.messages.filter(({ author }) => author === 'customer').length
  return input.language === 'fr'
    ? `${count} message${count > 1 ? 's' : ''} du client`
    : `${count} customer message${count === 1 ? '' : 's'}`
}

/** A heading needs none. */
const ARTICLE = /^(?:une?|le|la|les|an?|the) |^l’/u

/** The facts: subject, order, counts, and why a person is here. */
export const happened = (input: BriefingInput): BriefingLine => {
  const fact = conversationFact(input, input.language)?.replace(ARTICLE, '')
  const unknown = input.language === 'fr' ? 'sujet non précisé' : 'subject not stated'
  const why = input.rules.flatMap((rule) => RULE_WORDS[rule]?.[input.language] ?? [])
  const facts = [
    fact ?? unknown,
    contacts(input),
    messageCount(input),
    why.length > 0
      ? `${input.language === 'fr' ? 'relais\u00A0: ' : 'handed over for: '}${why.join(', ')}`
      : null,
  ].filter((fact) => fact !== null)
  const text = facts.join(' · ')
  return { kind: 'happened', text: text.charAt(0).toUpperCase() + text.slice(1) }
}
