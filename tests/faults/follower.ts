import type { ClientFrame, Message, MessagePage } from '@diapason/contract'
import { WebSocket } from 'ws'
import { askUntilAnswered } from './ask.ts'

/** Whose eyes: a visitor's token, or an agent's cookie. */
export interface Eyes {
  readonly url: string
  readonly conversation: string
  /** Path below `/api/v1` where messages are asked for by number. */
  readonly path: string
  readonly token?: string
  readonly headers: Readonly<Record<string, string>>
}

type Frame = {
  readonly type: string
  readonly message?: Message
  readonly lastSeq?: number
  readonly conversation?: string | { readonly lastSeq: number }
}

const PING_MS = 1_500
const PONG_MS = 2_500

/**
 * What somebody sees of a conversation: live frames, and after each reconnection what is missing,
 * by number. The protocol of widget and console, with shorter waits.
 */
export class Follower {
  readonly #eyes: Eyes
  readonly #seen = new Map<number, Message>()
  /** What must never be seen: a number or an id that is used twice. */
  readonly contradictions: string[] = []
  reconnections = 0
  #socket: WebSocket | null = null
  #stopped = false
  #isCatching = false
  #again = false
  #pulse: NodeJS.Timeout | undefined
  #retry: NodeJS.Timeout | undefined

  constructor(eyes: Eyes) {
    this.#eyes = eyes
    this.#connect()
  }

  /** Without holes, from the first message on. */
  get view(): Message[] {
    const view: Message[] = []
    for (let seq = 1; this.#seen.has(seq); seq += 1) view.push(this.#seen.get(seq) as Message)
    return view
  }

  get last(): number {
    return this.view.length
  }

  stop(): void {
    this.#stopped = true
    this.#hangUp()
  }

  #connect(): void {
    const socket = new WebSocket(`${this.#eyes.url.replace(/^http/, 'ws')}/api/v1/live`, {
      headers: this.#eyes.headers,
    })
    this.#socket = socket
    this.#expect()
    const { token } = this.#eyes
    socket.on('open', () => this.#say({ type: 'hello', ...(token && { token }) }))
    socket.on('message', (data: Buffer) => {
      if (socket === this.#socket) this.#hear(JSON.parse(data.toString()) as Frame)
    })
    socket.on('error', () => undefined)
    socket.on('close', () => this.#lost(socket))
  }

  #say(frame: ClientFrame): void {
    this.#socket?.send(JSON.stringify(frame))
  }

  #hear(frame: Frame): void {
    if (frame.type === 'ready')
      this.#say({ type: 'subscribe', conversation: this.#eyes.conversation })
    if (frame.type === 'subscribed' || frame.type === 'pong') this.#pingLater()
    if (frame.type === 'subscribed') this.#catchUp()
    if (frame.message) this.#put(frame.message)
    const { conversation } = frame
    const known = typeof conversation === 'object' ? conversation.lastSeq : 0
    if (Math.max(known, frame.message?.seq ?? 0) > this.last) this.#catchUp()
  }

  #put(message: Message): void {
    const { seq, id, text } = message
    const other = this.#seen.get(seq)
    if (other && (other.id !== id || other.text !== text))
      this.contradictions.push(`number ${seq} is both ${other.id} and ${id}`)
    for (const known of this.#seen.values())
      if (known.id === id && known.seq !== seq)
        this.contradictions.push(`${id} stands at ${known.seq} and ${seq}`)
    if (!other) this.#seen.set(seq, message)
  }

  /** One at a time; asked for meanwhile, it runs once more. */
  #catchUp(): void {
    this.#again = true
    if (!this.#isCatching) void this.#fetchMissing()
  }

  async #fetchMissing(): Promise<void> {
    const { url, path, headers } = this.#eyes
    this.#isCatching = true
    while (this.#again && !this.#stopped) {
      this.#again = false
      const where = `${url}/api/v1${path}?after=${this.last}`
      const { body } = await askUntilAnswered(where, { headers, patience: 3_000 }).catch(() => ({
        body: null,
      }))
      const page = body as MessagePage | null
      page?.messages?.forEach((message) => this.#put(message))
      if (page && page.lastSeq > this.last && page.messages?.length > 0) this.#again = true
    }
    this.#isCatching = false
  }

  #pingLater(): void {
    clearTimeout(this.#pulse)
    this.#pulse = setTimeout(() => {
      this.#say({ type: 'ping' })
      this.#expect()
    }, PING_MS)
  }

  /** A half-open connection never closes by itself: silence is death. */
  #expect(): void {
    const socket = this.#socket
    clearTimeout(this.#pulse)
    this.#pulse = setTimeout(() => this.#lost(socket), PONG_MS)
  }

  #lost(socket: WebSocket | null): void {
    if (socket !== this.#socket) return
    this.#hangUp()
    if (this.#stopped) return
    this.reconnections += 1
    this.#retry = setTimeout(() => this.#connect(), 50 + 100 * Math.random())
  }

  #hangUp(): void {
    clearTimeout(this.#pulse)
    clearTimeout(this.#retry)
    const socket = this.#socket
    this.#socket = null
    socket?.terminate()
  }
}
