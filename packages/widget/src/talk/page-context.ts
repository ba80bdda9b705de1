import type { PageFacts } from '../handle.ts'
import type { Answer } from './api.ts'

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

  /** Safe to call at any time; asks nothing when nothing is new. */
  async tell(conversationId: string | null): Promise<void> {
    if (!conversationId || !this.#facts) return
    const telling = conversationId + JSON.stringify(this.#facts)
    if (telling === this.#told) return
    this.#told = telling
    const answer = await this.#send(this.#facts)
    // Told again with the next message: without it the conversation goes on all the same.
    if (!answer.ok && this.#told === telling) this.#told = ''
  }
}
