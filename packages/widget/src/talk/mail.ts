import type { TranscriptSent, VisitorMail } from '@diapason/contract'
import type { Answer } from './api.ts'
import type { Pass } from './pass.ts'

/** Where mail reaches the customer, and the conversation to take along. Nothing is asked unless they act or wait. */
export class Mail {
  readonly #pass: Pass

  constructor(pass: Pass) {
    this.#pass = pass
  }

  /** Whether mail can leave, and what address is known; null when the server did not answer. */
  async known(): Promise<VisitorMail | null> {
    const answer = await this.#pass.ask<VisitorMail>('conversation/mail')
    return answer.ok ? answer.value : null
  }

  /** Keeps an address, and the page to lead back to. */
  keep(address: string): Promise<Answer<null>> {
    const { origin, pathname } = location
    return this.#pass.ask('conversation/mail', { address, page: origin + pathname })
  }

  /** Sends what was said; without an address to the one that is known. */
  send(address?: string): Promise<Answer<TranscriptSent>> {
    return this.#pass.ask('conversation/transcript', address ? { address } : {})
  }
}
