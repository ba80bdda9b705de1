import type { VisitorConversation } from '@diapason/contract'
import type { PageFacts } from '../handle.ts'
import type { Answer } from './api.ts'
import { Notice } from './notice.ts'
import { toJson } from './to-json.ts'

type Ask = (path: string, body: object) => Promise<Answer<unknown>>

/** Tells the server what the page knows, and what it showed: once the customer has written, and after each change. */
export class PageContext {
  readonly #ask: Ask
  /** What the customer was told before they wrote. */
  readonly notice: Notice
  #facts: PageFacts | null = null
  /** The conversation and the facts that were told last. */
  #told = ''

  constructor(ask: Ask) {
    this.#ask = ask
    this.notice = new Notice((notice) => ask('conversation/notice', notice))
  }

  set(facts: PageFacts): void {
    this.#facts = facts
  }

  /**
   * Safe to call at any time; asks nothing when nothing is new. Only of a conversation that exists:
   * nothing of the page leaves before the customer's act.
   */
  async tell(conversation: VisitorConversation | null): Promise<void> {
    void this.notice.tell(conversation)
    if (conversation?.state !== 'open' || !this.#facts) return
    const telling = conversation.id + toJson(this.#facts)
    if (telling === this.#told) return
    this.#told = telling
    const answer = await this.#ask('conversation/page', { facts: this.#facts })
    // Told again with the next message: without it the conversation goes on all the same.
    if (!answer.ok && this.#told === telling) this.#told = ''
  }
}
