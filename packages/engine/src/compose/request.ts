import type {
  Address,
  ApprovedAnswer,
  Emotion,
  Entity,
  Intensity,
  OfferedRemedy,
  Polarity,
  QuotedArticle,
  Reading,
} from '../model.ts'
import type { ToneRange } from '../decide/policy.ts'

/** What was heard in the customer's message, as far as wording needs it. See {@link heardIn}. */
export interface Heard {
  readonly address: Address
  /** −1 informal … 1 formal. */
  readonly register: number
  readonly intensity: Intensity
  readonly polarity: Polarity
  readonly emotion: Emotion | 'unsure'
  readonly entities: readonly Entity[]
  readonly repeatedContact: boolean
  /** How many contacts the customer counted, or null. */
  readonly contactCount: number | null
}

/** An e-mail has a frame, a chat is short, a public answer is shortest and names nobody. */
export type ReplyChannel = 'chat' | 'email' | 'social'

/** What every wording needs to know. */
export interface Voice extends Heard {
  readonly language: 'fr' | 'en'
  /** For whom the bot speaks. */
  readonly company: string
  readonly customerName: string | null
  /** Ids of the pieces already used in this conversation, oldest first. */
  readonly earlier: readonly string[]
  /** Any integer; the same request with the same seed gives the same draft. */
  readonly seed: number
  /** From the policy: may the bot say « tu » to a customer who did? */
  readonly allowTu: boolean
  /** Where it will be read; left out, a chat. In `social` anybody reads it: nothing personal is said. */
  readonly channel?: ReplyChannel
  /** From the policy: how far the bot follows the register; left out, wherever it leads. */
  readonly tone?: ToneRange
}

/** What the message is about, for a specific acknowledgement. */
export interface Matter {
  readonly intent: string | null
  /** The customer's own words, from which a concrete noun is taken (« mon canapé »), or null. */
  readonly words: string | null
  /** True only when it is known that the company is at fault: then, and once, the bot apologises. */
  readonly ourFault: boolean | null
  /** From the decision: what is offered beside a person, and never granted. */
  readonly remedy?: OfferedRemedy | null
}

/** Who can come, and when. */
export interface Staffing {
  /** Shown to the customer, so that the conversation can be found again. */
  readonly reference: string
  readonly open: boolean
  /** As in « reprennent {lundi à 9 h} », “are back {on Monday at 9:00}”; null when unknown. */
  readonly nextOpening: string | null
}

/** What to say; each purpose asks for what its words rest on, and nothing else. */
export type ComposeRequest =
  | (Voice & { readonly purpose: 'welcome' | 'greeting' | 'thanks' | 'robot' | 'returned' })
  | (Voice & Matter & { readonly purpose: 'unknown' })
  | (Voice & Matter & { readonly purpose: 'answer'; readonly answer: ApprovedAnswer })
  | (Voice & Matter & { readonly purpose: 'article'; readonly article: QuotedArticle })
  | (Voice & Matter & { readonly purpose: 'ask' })
  | (Voice &
      Matter &
      Staffing & {
        readonly purpose: 'handover'
        readonly agentsOnline: number
        /** Conversations in the queue before this one. */
        readonly waitingBefore: number
        /** The first reason of the decision, such as `asks-human`; null when an agent decided. */
        readonly rule: string | null
      })
  | (Voice & Staffing & { readonly purpose: 'nobody' })
  | (Voice & { readonly purpose: 'taken'; readonly agentName: string })

/**
 * What wording needs of a reading, ready to be spread into a {@link ComposeRequest}.
 *
 * @example
 * const heard = heardIn(analyse('C’est la troisième fois que je vous écris !'))
 * heard.address // 'vous'
 * heard.contactCount // 3
 */
export const heardIn = (reading: Reading): Heard => ({
  address: reading.address,
  register: reading.register,
  intensity: reading.intensity,
  polarity: reading.polarity,
  emotion: reading.emotion,
  entities: reading.entities,
  repeatedContact: reading.signals.repeatedContact,
  contactCount: reading.contactCount,
})
