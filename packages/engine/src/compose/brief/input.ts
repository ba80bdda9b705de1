import type { Reading } from '../../model.ts'

/** A message as the briefing sees it. */
export interface BriefingMessage {
  readonly author: 'customer' | 'bot' | 'agent'
  readonly seq: number
  readonly text: string
  /** Null where it was not read, as for replies. */
  readonly reading: Reading | null
}

/** What a briefing is made from. */
export interface BriefingInput {
  /** The whole conversation, in order of `seq`. */
  readonly messages: readonly BriefingMessage[]
  /** Names of the rules that brought a person, the first one first. */
  readonly rules: readonly string[]
  /** Language of the agent. */
  readonly language: 'fr' | 'en'
  /** Language of the conversation: the first sentence is in it. */
  readonly customerLanguage: 'fr' | 'en'
  readonly customerName: string | null
  /** How long the customer has waited for a person, in minutes; null when unknown. */
  readonly minutesWaiting: number | null
  /** The remedy that the customer picked, in the agent's language: a wish, not granted. */
  readonly wish?: string | null
  /** Texts of the remedies that the bot offered: asked for, not promised. */
  readonly offered?: readonly string[]
}

/** A person's own words: data, never read as instruction or markup. */
export interface Quote {
  readonly seq: number
  /** One line, at most 160 characters, cards and IBANs masked. */
  readonly text: string
}

/** What a line of the briefing is about; each at most once, in this order. */
export type BriefingKind =
  | 'happened'
  | 'meaning'
  | 'tried'
  | 'promised'
  | 'feeling'
  | 'doNotAsk'
  | 'firstSentence'
  | 'waiting'

/** One line for the agent, in their language, and the customer's words it rests on, if any. */
export interface BriefingLine {
  readonly kind: BriefingKind
  readonly text: string
  readonly quote?: Quote
}

/** At most eight lines, one of a kind. */
export interface Briefing {
  readonly lines: readonly BriefingLine[]
}
