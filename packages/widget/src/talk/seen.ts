import type { Message, VisitorConversation } from '@diapason/contract'
import type { Log } from '../log/merge.ts'

interface Known {
  readonly log: Log
  readonly conversation: VisitorConversation | null
}

/**
 * How far the customer has read. A message counts once its end of the thread stood on a screen that
 * is looked at: panel open, page in front, not scrolled up.
 */
export class Seen {
  readonly #tell: (seq: number) => void
  #upTo = 0
  isShown = false
  isAtEnd = true

  constructor(tell: (seq: number) => void) {
    this.#tell = tell
  }

  /** Another conversation begins. */
  reset(): void {
    this.#upTo = 0
  }

  /** Messages of the other side that have not been seen. */
  unread({ log, conversation }: Known): number {
    const upTo = this.#known(conversation)
    return log.messages.filter((message) => message.seq > upTo && isTheirs(message)).length
  }

  /** Tells the server when something more has been seen; safe to call at any time. */
  look({ log, conversation }: Known): void {
    const seq = log.messages.findLast(isTheirs)?.seq ?? 0
    const isLooking = this.isShown && this.isAtEnd && document.visibilityState === 'visible'
    if (!isLooking || seq <= this.#known(conversation)) return
    this.#upTo = seq
    this.#tell(seq)
  }

  #known(conversation: VisitorConversation | null): number {
    return Math.max(this.#upTo, conversation?.seen.customer ?? 0)
  }
}

const isTheirs = ({ author }: Message): boolean => author !== 'customer'
