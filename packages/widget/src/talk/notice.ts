import type { NoticeShown, VisitorConversation } from '@diapason/contract'
import { type Answer, isFinal } from './api.ts'

/** Tells the server what the customer was told of what is kept: once they have written, and once. */
export class Notice {
  readonly #send: (notice: NoticeShown) => Promise<Answer<unknown>>
  #shown: { readonly words: string; readonly privacy: string; readonly at: number } | null = null

  constructor(send: (notice: NoticeShown) => Promise<Answer<unknown>>) {
    this.#send = send
  }

  /** It stands before the customer; only the first time counts. */
  show(words: string, privacy: string): void {
    this.#shown ??= { words, privacy, at: Date.now() }
  }

  /** Safe to call at any time. Nothing leaves before the customer's act. */
  async tell(conversation: VisitorConversation | null): Promise<void> {
    const shown = this.#shown
    if (conversation?.state !== 'open' || !shown) return
    this.#shown = null
    const { words, at } = shown
    const msAgo = Date.now() - at
    const answer = await this.#send({ words, privacy: shown.privacy || null, msAgo })
    // Told again with the next change: without it the conversation goes on all the same.
    if (!answer.ok && !isFinal(answer)) this.#shown = shown
  }
}
