/**
 * The words of the domain. Every type here means the same thing in the engine, the flow, the
 * database, the API and the console. Values only: nothing in this file does anything.
 */

/** What a message may express. The list is closed: `unsure` is said by {@link Reading.emotion}. */
export const EMOTIONS = [
  'anger',
  'frustration',
  'disappointment',
  'sadness',
  'worry',
  'confusion',
  'gratitude',
  'joy',
  'relief',
  'neutral',
] as const
export type Emotion = (typeof EMOTIONS)[number]

/** Facts about a message that ask for care or for a person, each with its own evidence. */
export const SIGNALS = [
  'asksHuman',
  'repeatedContact',
  'churn',
  'legal',
  'public',
  'violence',
  'selfHarm',
  'vulnerable',
  'insult',
  'bereavement',
] as const
export type Signal = (typeof SIGNALS)[number]

/** BCP 47 tag of a language the engine can read; `und` when a text is too short to tell. */
export type Language = 'fr' | 'en' | 'und'
/** The sign of what is expressed. A problem reported calmly is neutral. */
export type Polarity = 'negative' | 'neutral' | 'positive'
/** 0 none, 1 slight, 2 clear, 3 strong, 4 extreme. */
export type Intensity = 0 | 1 | 2 | 3 | 4
/** How the customer addresses the company (French only). */
export type Address = 'tu' | 'vous' | 'none'

/** A stretch of the text as it was given, in UTF-16 units; `end` is exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * The words that made a claim. `text === given.slice(start, end)` always holds.
 * `weight` is signed: positive speaks for `claim`, negative against it (a negation, for example).
 */
export interface Evidence extends Span {
  readonly text: string
  /** Name of the cue, such as `capitals`, `repeated-contact` or `word.anger`. */
  readonly cue: string
  readonly weight: number
  /** What it speaks for: an emotion, a signal, `intensity`, `address`, `intent:<name>`. */
  readonly claim: string
}

/** What may be named in a text. IBANs and cards are recognised by their checksums. */
export const ENTITY_KINDS = ['order', 'amount', 'date', 'email', 'phone', 'iban', 'card'] as const
export type EntityKind = (typeof ENTITY_KINDS)[number]

/** Something named in the text that a person or a machine may need to find again. */
export interface Entity extends Span {
  readonly kind: EntityKind
  readonly text: string
  /** Canonical form: `49.90 EUR`, `2026-11-22`, `FR7630006000011234567890189`. */
  readonly value: string
  /** True when it must be masked before it is shown or logged (card, IBAN). */
  readonly sensitive: boolean
}

/** Why the customer writes, from the workspace's list. */
export interface Intent {
  readonly name: string
  /** 0…1 */
  readonly certainty: number
}

/** What one message expresses, how strongly, and on which words. */
export interface Reading {
  /** True when only the beginning of a very long text was read. */
  readonly cut: boolean
  readonly language: { readonly tag: Language; readonly certainty: number }
  /** −1…1, of what is expressed: having a problem is not being angry. */
  readonly valence: number
  readonly polarity: Polarity
  /** The most probable emotion, or `unsure` when the top is not clear. */
  readonly emotion: Emotion | 'unsure'
  /** Probabilities that add up to 1. */
  readonly emotions: Readonly<Record<Emotion, number>>
  readonly intensity: Intensity
  readonly address: Address
  /** −1 informal … 1 formal. */
  readonly register: number
  readonly intents: readonly Intent[]
  readonly entities: readonly Entity[]
  readonly signals: Readonly<Record<Signal, boolean>>
  /** How many times the customer says to have made contact, where they say it. */
  readonly contactCount: number | null
  readonly evidence: readonly Evidence[]
  /** Calibrated certainty of `emotion`, 0…1: 0.8 means right 8 times in 10. */
  readonly certainty: number
}

/**
 * What a person says a message really expresses; at least one field beside `text` and `language`.
 * `intensity` is 0 exactly where `emotion` is neutral.
 */
export interface Correction {
  readonly text: string
  readonly language?: 'fr' | 'en' | undefined
  readonly emotion?: Emotion | undefined
  readonly intensity?: Intensity | undefined
  /** Signals that are there, or not. */
  readonly signals?: { readonly [signal in Signal]?: boolean | undefined } | undefined
  /** Reason for contact, of the default list or the workspace's own. */
  readonly intent?: string | undefined
}

/** Where a conversation is heading, from the readings of the customer's messages in order. */
export interface Trajectory {
  readonly path: readonly {
    readonly seq: number
    readonly valence: number
    readonly intensity: Intensity
    readonly emotion: Emotion | 'unsure'
    /**
     * Did a reply name what was felt before the customer wrote again? Null when nothing negative was
     * said, or no reply came.
     */
    readonly acknowledged: boolean | null
  }[]
  /** `seq` of the most intense negative message, or null when none was negative. */
  readonly peak: number | null
  /** `seq` of the message at which the direction changed most, or null. */
  readonly turningPoint: number | null
  /** Of valence over the last messages. */
  readonly trend: 'rising' | 'falling' | 'steady'
  /**
   * Has a reply named what was felt, at the peak or since? Null without a peak, or before any reply.
   */
  readonly acknowledged: boolean | null
  /** Null before the customer has answered a reply. */
  readonly forecast: Forecast | null
}

/** Whether a strong negative message is still to come: for priority only, never a fact. */
export interface Forecast {
  /** 0…1 */
  readonly probability: number
  /** True once the waiting policy lets it count: it held for two turns, or is high. */
  readonly mayRise: boolean
}

/** Why something was decided: the rule's name, and the words or facts it rests on. */
export interface Reason {
  readonly rule: string
  /** True when nobody can switch the rule off. */
  readonly hard: boolean
  readonly evidence: readonly Evidence[]
}

/** The four ends of a decision: answer, let an agent approve, bring in a person, stay silent. */
export type Outcome = 'reply' | 'suggest' | 'handover' | 'wait'

/** What happens next, in one place, with every reason attached. */
export interface Decision {
  readonly outcome: Outcome
  readonly reasons: readonly Reason[]
  /** The intent the reply is about, or null when there is none to answer. */
  readonly intent: string | null
  /** 0…100: how much this conversation needs a person before the others. */
  readonly priority: number
  /** What the reply offers beside a person; left out where nothing fits. */
  readonly remedy?: OfferedRemedy
  /** What the reply quotes of a help article; left out where nothing fits. */
  readonly article?: QuotedArticle
}

/** A remedy as a customer is offered it: a wish that a person decides on, never a promise. */
export interface OfferedRemedy {
  readonly id: string
  readonly version: number
  /** The workspace's own words. */
  readonly text: { readonly fr: string; readonly en: string }
}

/** A passage of one of the workspace's help articles, as it is quoted to a customer. */
export interface QuotedArticle {
  readonly id: string
  readonly version: number
  readonly title: string
  /** Where the customer can read the whole of it; `https` only. */
  readonly url: string | null
  /** Whole sentences of the article, unchanged. */
  readonly quote: string
}

/** A fact or an answer that someone of the workspace approved. The only source of promises. */
export interface ApprovedAnswer {
  readonly id: string
  readonly version: number
  readonly intent: string
  readonly language: 'fr' | 'en'
  readonly text: string
}

/** Who speaks: the rules of honesty depend on it. */
export type Speaker = 'bot' | 'agent'

/** Words that are not yet allowed to leave. */
export interface Draft {
  readonly speaker: Speaker
  readonly language: 'fr' | 'en'
  readonly text: string
  /** Ids of the wordings it was made of, so that none repeats in a conversation. */
  readonly pieces: readonly string[]
  /** Ids of the approved answers it quotes, as `id@version`. */
  readonly sources: readonly string[]
}

/** `block` stops the bot, `warn` asks for a second look, `hint` is worth knowing. */
export type FindingLevel = 'block' | 'warn' | 'hint'

/**
 * Which half of a rule spoke: its patterns, or the head that was learnt of labelled replies. What a
 * pattern found and the head confirms is the pattern's.
 */
export const FINDERS = ['pattern', 'learnt'] as const
export type Finder = (typeof FINDERS)[number]

/** One thing the guard noticed in a draft, on its words. */
export interface Finding extends Span {
  readonly rule: string
  readonly level: FindingLevel
  readonly by: Finder
  readonly text: string
  /** Reason in both languages of the product. */
  readonly reason: { readonly fr: string; readonly en: string }
  /** A better wording of the span, or null when there is no safe one. */
  readonly suggestion: string | null
}

/** What the guard says of a draft. For an agent `allowed` is always true: it warns. */
export interface Verdict {
  readonly allowed: boolean
  readonly findings: readonly Finding[]
}
