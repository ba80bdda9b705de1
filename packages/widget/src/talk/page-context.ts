import type { VisitorConversation } from '@diapason/contract'
import type { PageFacts } from '../handle.ts'
import type { Answer } from './api.ts'
import { toJson } from './to-json.ts'

/** Tells the server what the page knows: once the customer has written, and after each change. */
export class PageContext {
  readonly #send: (facts: PageFacts) => Promise<Answer<unknown>>
  #facts: PageFacts | null = null
  /** The conversation and the facts that were told last. */
  #told = ''

  constructor(send: (facts: PageFacts) => Promise<Answer<unknown>>) {
    this.#send = send
  }

  set(facts: PageFacts): void {
    this.#facts = facts
  }

  /**
   * Safe to call at any time; asks nothing when nothing is new. Only of a conversation that exists:
   * nothing of the page leaves before the customer's act.
   */
  async tell(conversation: VisitorConversation | null): Promise<void> {
    if (conversation?.state !== 'open' || !this.#facts) return
    const telling = conversation.id + toJson(this.#facts)
    if (telling === this.#told) return
    this.#told = telling
    const answer = await this.#send(this.#facts)
    // Told again with the next message: without it the conversation goes on all the same.
    if (!answer.ok && this.#told === telling) this.#told = ''
  }
}
