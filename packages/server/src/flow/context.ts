import type { Logger } from 'pino'
import type { VisitorTokens } from '../access/visitor-tokens.ts'
import type { Channel } from '../channels/channel.ts'
import type { Mailer } from '../mail/mailer.ts'
import type { Store } from '../store/db.ts'
import type { Intake } from '../store/intake.ts'
import type { Notices } from '../store/notices.ts'
import type { Person } from '../store/presences.ts'
import type { Writer } from '../writers/writer.ts'
import type { Adjustments } from './learning/adjustments.ts'
import type { Learner } from './learning/learner.ts'

/** Who is connected to this server process right now. Of all processes together: `store/presences.ts`. */
export interface Presence {
  isCustomerTyping(conversationId: string): boolean
  /** Everybody of the team who is connected to this server process. */
  peopleHere(): Person[]
  /** Has the customer a page with this conversation open, on this server? */
  isCustomerHere(conversationId: string): boolean
}

/** How long the bot lets a customer finish. */
export interface Patience {
  /** Milliseconds of quiet after a message before the turn is decided. */
  readonly quietMs: number
  /** Most milliseconds from the first message of a burst to the decision, typing or not. */
  readonly mostMs: number
}

/** What leaves by mail, and how long it is waited for before something does. */
export interface Post {
  readonly mailer: Mailer
  /** Where customers and agents reach the server. */
  readonly publicUrl: string
  readonly tokens: VisitorTokens
  /** Milliseconds that a reply may stay unseen. */
  readonly unseenMs: number
  /** Milliseconds between two looks who is away and what waits for them. */
  readonly roundMs: number
}

/** Everything that the flow works with, handed in by `app.ts`: nothing is global. */
export interface FlowContext {
  readonly store: Store
  readonly intake: Intake
  readonly notices: Notices
  readonly presence: Presence
  readonly adjustments: Adjustments
  readonly learner: Learner
  readonly patience: Patience
  readonly channels: ReadonlyMap<string, Channel>
  readonly writer: Writer
  readonly post: Post
  readonly log: Logger
  /** Tells the worker that there is work, so that it does not wait for its next look. */
  wake(): void
  /** Tells the keeper that something may be due, so that it does not wait for its next round. */
  wakeKeeper(): void
}
