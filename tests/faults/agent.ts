import { randomUUID } from 'node:crypto'
import type { ConversationPage, ConversationSummary, Queue } from '@diapason/contract'
import { type Answer, type Ask, askUntilAnswered } from './ask.ts'
import { Follower } from './follower.ts'
import type { ServerProcess } from './server-process.ts'
import type { Acknowledged } from './visitor.ts'

/** A person of the team with a console. */
export class Agent {
  readonly #url: string
  readonly #cookie: string
  readonly acknowledged: Acknowledged[] = []
  readonly notes: { readonly id: string; readonly text: string }[] = []
  onAnswer: (answer: Answer) => void = () => undefined

  constructor(url: string, cookie: string) {
    this.#url = url
    this.#cookie = cookie
  }

  /** Comes in by the link that the server printed at its start. */
  static async signIn(server: ServerProcess): Promise<Agent> {
    const token = [...server.output().matchAll(/sign-in\?token=(\S+)/g)].at(-1)?.[1]
    const { cookie, body } = await askUntilAnswered(`${server.url}/api/v1/session`, {
      headers: { 'x-diapason': '1' },
      body: { token },
    })
    if (!cookie) throw new Error(`nobody could sign in: ${JSON.stringify(body)}`)
    return new Agent(server.url, cookie.split(';')[0] as string)
  }

  get headers(): Record<string, string> {
    return { cookie: this.#cookie, 'x-diapason': '1' }
  }

  ask(path: string, how: Ask = {}): Promise<Answer> {
    const { headers, onAnswer } = this
    return askUntilAnswered(`${this.#url}/api/v1/conversations${path}`, {
      ...how,
      headers,
      onAnswer,
    })
  }

  async list(queue: Queue): Promise<readonly ConversationSummary[]> {
    return ((await this.ask(`?queue=${queue}`)).body as ConversationPage).conversations
  }

  async summary(id: string): Promise<ConversationSummary> {
    return ((await this.ask(`/${id}`)).body as { summary: ConversationSummary }).summary
  }

  follow(conversation: string, url = this.#url): Follower {
    const path = `/conversations/${conversation}/messages`
    return new Follower({ url, conversation, path, headers: this.headers })
  }

  /** Replies to what is seen; 409 when the customer or a colleague was faster. */
  async reply(conversation: string, text: string, seenSeq: number): Promise<Answer> {
    const id = randomUUID()
    const answer = await this.ask(`/${conversation}/replies`, { body: { id, text, seenSeq } })
    if (answer.status === 201) this.acknowledged.push({ conversation, id, text, author: 'agent' })
    return answer
  }

  async note(conversation: string, text: string): Promise<Answer> {
    const id = randomUUID()
    const answer = await this.ask(`/${conversation}/notes`, { body: { id, text } })
    if (answer.status === 201) this.notes.push({ id, text })
    return answer
  }

  act(conversation: string, act: 'take' | 'return' | 'close', fence: number): Promise<Answer> {
    return this.ask(`/${conversation}/${act}`, { body: { fence } })
  }
}
