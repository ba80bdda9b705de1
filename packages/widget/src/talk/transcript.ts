import type { Message, MessagePage, VisitorConversation, VisitorSnapshot } from '@diapason/contract'
import { EMPTY_LOG, hasHole, knowOf, type Log, merge, mergeSnapshot } from '../log/merge.ts'
import type { Answer } from './api.ts'

export interface TranscriptOptions {
  readonly ask: <T>(path: string) => Promise<Answer<T>>
  readonly onMessages: (messages: readonly Message[]) => void
  readonly onChange: () => void
}

/** A message may be overtaken by the next one: give it this long before fetching. */
const GRACE_MS = 400

/** The conversation as far as it is known here, complete up to `log.last`; mends its own holes. */
export class Transcript {
  readonly #options: TranscriptOptions
  #fetching = false
  #grace: ReturnType<typeof setTimeout> | undefined
  log: Log = EMPTY_LOG
  conversation: VisitorConversation | null = null
  /** What was said before this page was opened is on its way. */
  isLoading = false

  constructor(options: TranscriptOptions) {
    this.#options = options
  }

  /** Another conversation begins: nothing of this one may show in it. */
  clear(): void {
    this.log = EMPTY_LOG
    this.conversation = null
    this.#options.onChange()
  }

  stop(): void {
    clearTimeout(this.#grace)
  }

  add(messages: readonly Message[]): void {
    this.#set(merge(this.log, messages), messages)
  }

  /** A snapshot of the state; older ones than what is known are ignored. */
  update(conversation: VisitorConversation): void {
    if (conversation.version <= (this.conversation?.version ?? -1)) return
    this.conversation = conversation
    this.#set(knowOf(this.log, conversation.lastSeq), [])
  }

  /** The server's highest number, heard with the subscription: fetches what is missing, at once. */
  reach(seq: number): void {
    this.log = knowOf(this.log, seq)
    if (hasHole(this.log)) void this.#catchUp()
  }

  /** Fetches state and latest messages: after a reload, and after every silence. */
  async refresh(): Promise<void> {
    this.isLoading = this.log.last === 0
    const answer = await this.#options.ask<VisitorSnapshot>('conversation')
    if (answer.ok) this.#take(answer.value)
    if (!this.isLoading) return
    this.isLoading = false
    this.#options.onChange()
  }

  #take({ conversation, messages }: VisitorSnapshot): void {
    this.#set(mergeSnapshot(this.log, messages), messages)
    if (conversation) this.update(conversation)
    else if (this.conversation) this.clear() // erased, perhaps in another tab
  }

  #set(log: Log, messages: readonly Message[]): void {
    this.log = log
    if (messages.length > 0) this.#options.onMessages(messages)
    if (hasHole(log)) {
      clearTimeout(this.#grace)
      this.#grace = setTimeout(() => void this.#catchUp(), GRACE_MS)
    }
    this.#options.onChange()
  }

  async #catchUp(): Promise<void> {
    if (this.#fetching) return
    this.#fetching = true
    while (hasHole(this.log)) {
      const { last } = this.log
      const path = `conversation/messages?after=${last}`
      const answer = await this.#options.ask<MessagePage>(path)
      if (!answer.ok) break
      this.add(answer.value.messages)
      if (this.log.last === last) break
    }
    this.#fetching = false
  }
}
