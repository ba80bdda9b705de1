import type { VisitorConversation, WidgetConfig } from '@diapason/contract'
import type { Log } from '../log/merge.ts'
import type { Outbox } from '../outbox/outbox.ts'

/** Everything the screen depends on, at one moment. */
export interface ChatState {
  readonly config: WidgetConfig | null
  readonly conversation: VisitorConversation | null
  readonly log: Log
  readonly outbox: Outbox
  readonly typing: 'bot' | 'agent' | null
  /** No network, or no answer from the server. */
  readonly offline: boolean
  /** The server does not know the channel, or does not take it from this site. */
  readonly refused: boolean
  /** What stands of the question after a conversation. */
  readonly survey: 'none' | 'asking' | 'thanked'
  /** What was said before this page was opened is on its way. */
  readonly isLoading: boolean
  /** Messages of the other side that the customer has not seen. */
  readonly unread: number
  /** Language of what is said in the conversation, as far as it is known. */
  readonly spoken: 'fr' | 'en'
}

/** True while asking for a person changes something: nobody was asked, or what they did is over. */
export const canAskPerson = ({ conversation }: ChatState): boolean =>
  conversation === null || conversation.owner === 'bot' || conversation.state === 'closed'

/** True while a person has the conversation. */
export const isPersonThere = ({ conversation }: ChatState): boolean =>
  conversation?.owner === 'agent'

/** True while feelings run high: no cheer, and a person first. */
export const isPlain = ({ conversation }: ChatState): boolean => conversation?.plain === true
