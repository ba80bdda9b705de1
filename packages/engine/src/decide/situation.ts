import type { QuotedArticle, Reading } from '../model.ts'

/**
 * All that a decision may rest on. Built by the flow from stored rows, so that a decision can be
 * replayed later from the same rows.
 */
export interface Situation {
  /** Readings of the messages of this burst, in order; at least one in real use. */
  readonly turn: readonly Reading[]
  /** Readings of the customer's messages before this burst, in the same episode, in order. */
  readonly earlier: readonly Reading[]
  /** Turns in a row that the bot already failed in this episode, 0 or more. */
  readonly failedTurns: number
  /** Does the forecast of `trajectory` count? It moves the priority a little, nothing else. */
  readonly mayRise?: boolean
  /** True while the customer is still writing: a reply would cut across them. */
  readonly customerTyping: boolean
  /** Id of the remedy that the customer has picked in this burst, of those the bot offered. */
  readonly wish?: string | null
  /** Ids of the remedies that were offered in this episode: none is offered twice. */
  readonly offered?: readonly string[]
  /** The passage of a help article that was found for this burst, if one fits. */
  readonly article?: QuotedArticle | null
  /** Files that came with the messages of this burst; left out, none. */
  readonly files?: number
  /** Intents for which the workspace has an approved answer in the customer's language. */
  readonly available: readonly string[]
}
