import { randomUUID } from 'node:crypto'
import type { Message, Visit } from '@diapason/contract'
import { type Answer, askUntilAnswered } from './ask.ts'
import { Follower } from './follower.ts'

/** A message that the server said it has. */
export interface Acknowledged {
  readonly conversation: string
  readonly id: string
  readonly text: string
  readonly author: 'customer' | 'agent'
}

/** A customer with a widget: writes with ids of its own until the server says that it has it. */
export class Visitor {
  readonly #url: string
  readonly #visit: Visit
  readonly #onAnswer: (answer: Answer) => void
  readonly acknowledged: Acknowledged[] = []
  readonly statuses = new Map<number, number>()
  follower: Follower | null = null

  constructor(url: string, visit: Visit, onAnswer: (answer: Answer) => void) {
    this.#url = url
    this.#visit = visit
    this.#onAnswer = onAnswer
  }

  static async open(
    url: string,
    channel: string,
    onAnswer: (answer: Answer) => void = () => undefined,
  ): Promise<Visitor> {
    const body = { channel, language: 'fr' as const }
    const { status, body: visit } = await askUntilAnswered(`${url}/api/v1/visitor/visits`, {
      body,
      onAnswer,
    })
    if (status !== 201) throw new Error(`a visit was refused: ${JSON.stringify(visit)}`)
    return new Visitor(url, visit as Visit, onAnswer)
  }

  get conversation(): string {
    return this.#visit.conversationId
  }

  get headers(): Record<string, string> {
    return { authorization: `Bearer ${this.#visit.token}` }
  }

  /** Begins to look. The same conversation may be looked at through another address. */
  follow(url = this.#url): Follower {
    const { token } = this.#visit
    const path = '/visitor/conversation/messages'
    const { conversation, headers } = this
    this.follower = new Follower({ url, conversation, path, token, headers })
    return this.follower
  }

  /** Writes, again and again with the same id, until it is acknowledged. */
  async say(text: string, { id = randomUUID(), patience = 10_000 } = {}): Promise<Message> {
    const { status, body } = await askUntilAnswered(
      `${this.#url}/api/v1/visitor/conversation/messages`,
      { headers: this.headers, body: { id, text }, patience, onAnswer: this.#onAnswer },
    )
    const message = body as Message
    if ((status !== 200 && status !== 201) || message.id !== id || message.text !== text)
      throw new Error(`a message was not taken: ${status} ${JSON.stringify(body)}`)
    this.statuses.set(status, (this.statuses.get(status) ?? 0) + 1)
    this.acknowledged.push({ conversation: this.conversation, id, text, author: 'customer' })
    return message
  }

  /** Presses « Parler à une personne ». */
  async askPerson(): Promise<void> {
    const { status, body } = await askUntilAnswered(
      `${this.#url}/api/v1/visitor/conversation/handover`,
      { headers: this.headers, body: { id: randomUUID() }, onAnswer: this.#onAnswer },
    )
    if (status !== 200) throw new Error(`no person could be asked for: ${JSON.stringify(body)}`)
  }
}
