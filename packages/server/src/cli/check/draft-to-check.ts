import type { Speaker } from '@diapason/engine'

/** A draft, and what is known of the conversation it goes into. */
export interface DraftToCheck {
  readonly speaker: Speaker
  /** Of the draft; reasons are given in it. */
  readonly language: 'fr' | 'en'
  readonly text: string
  readonly background: Background
}

/** What a draft is judged against, as far as it is known. */
export interface Background {
  /** The customer's last message. */
  readonly customer: string | null
  /** Minutes the customer has waited for this reply; 0 when nobody knows. */
  readonly minutesWaited: number
  readonly customerName: string | null
  /** Texts already sent in this conversation, oldest first. */
  readonly earlierReplies: readonly string[]
  /** Is the company at fault? null when nobody knows. */
  readonly ourFault: boolean | null
  /** Its name is no finding; empty when nobody knows. */
  readonly company: string
}

/** Who may be named as the speaker: the bot is `ai` to those outside. */
export const SPEAKERS: Readonly<Record<string, Speaker>> = { ai: 'bot', agent: 'agent' }
