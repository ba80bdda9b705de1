import type { ClientFrame, Visit, VisitorFrame } from '@diapason/contract'
import { pause } from './pause.ts'
import { toJson } from './to-json.ts'

export interface ConnectionOptions {
  /** Host of the server, such as `https://help.shop.example`. */
  readonly origin: string
  /** The pass to say hello with, or null when there is none now. */
  readonly pass: () => Promise<Visit | null>
  /** The server confirmed the subscription; `lastSeq` is its highest number. */
  readonly onLive: (lastSeq: number) => void
  readonly onFrame: (frame: VisitorFrame) => void
  /** The server did not take the pass: the next attempt needs a new one. */
  readonly onRefused: () => void
  /** The line is down; called again after each attempt that failed. */
  readonly onDown: () => void
}

const PING_MS = 25_000
const PONG_MS = 10_000
/** The server closes with this code when it does not take the pass. */
const REFUSED = 4401

/** The live line: hello, subscribe, ping, and back again by itself when it dies. */
export class Connection {
  readonly #options: ConnectionOptions
  #socket: WebSocket | null = null
  #wanted = false
  #ended = false
  #attempt = 0
  #conversation = ''
  #ping: ReturnType<typeof setTimeout> | undefined
  #again: ReturnType<typeof setTimeout> | undefined
  live = false

  constructor(options: ConnectionOptions) {
    this.#options = options
  }

  /** Connects now, or makes sure that the line still answers. */
  wake(): void {
    if (this.#ended) return
    this.#wanted = true
    if (this.live) this.#sayPing()
    else if (!this.#socket) void this.#connect()
  }

  /** Hangs up until the next {@link wake}. */
  stop(): void {
    this.#wanted = false
    this.#hangUp()
  }

  /** Hangs up for good. */
  end(): void {
    this.#ended = true
    this.stop()
  }

  /** Hangs up and connects anew, with another pass. */
  restart(): void {
    this.#hangUp()
    this.wake()
  }

  /** Sends when the line is live; says whether it did. */
  send(frame: ClientFrame): boolean {
    if (!this.live && frame.type !== 'hello' && frame.type !== 'subscribe') return false
    this.#socket?.send(toJson(frame))
    return true
  }

  async #connect(): Promise<void> {
    clearTimeout(this.#again)
    const visit = await this.#options.pass()
    if (!this.#wanted || this.#socket) return
    if (!visit) return this.#later()
    this.#conversation = visit.conversationId
    const socket = new WebSocket(`${this.#options.origin.replace(/^http/, 'ws')}/api/v1/live`)
    this.#socket = socket
    this.#expect(PONG_MS)
    socket.onopen = () => this.send({ type: 'hello', token: visit.token })
    socket.onclose = ({ code }) => {
      if (code === REFUSED) this.#options.onRefused()
      this.#lost(socket)
    }
    socket.onmessage = (event) => {
      if (socket === this.#socket) this.#hear(JSON.parse(String(event.data)) as VisitorFrame)
    }
  }

  #hear(frame: VisitorFrame): void {
    if (frame.type === 'ready') this.send({ type: 'subscribe', conversation: this.#conversation })
    else if (frame.type === 'subscribed') {
      this.live = true
      this.#attempt = 0
      this.#pingLater()
      this.#options.onLive(frame.lastSeq)
    } else if (frame.type === 'pong') this.#pingLater()
    else this.#options.onFrame(frame)
  }

  #pingLater(): void {
    clearTimeout(this.#ping)
    this.#ping = setTimeout(() => this.#sayPing(), PING_MS)
  }

  #sayPing(): void {
    this.send({ type: 'ping' })
    this.#expect(PONG_MS)
  }

  // A half-open socket never closes by itself: silence is death.
  #expect(within: number): void {
    const socket = this.#socket
    clearTimeout(this.#ping)
    this.#ping = setTimeout(() => this.#lost(socket), within)
  }

  #lost(socket: WebSocket | null): void {
    if (socket !== this.#socket) return
    this.#hangUp()
    if (this.#wanted) this.#later()
  }

  #later(): void {
    clearTimeout(this.#again)
    this.#again = setTimeout(() => void this.#connect(), pause(this.#attempt, Math.random()))
    this.#attempt += 1
    this.#options.onDown()
  }

  #hangUp(): void {
    clearTimeout(this.#ping)
    clearTimeout(this.#again)
    const socket = this.#socket
    this.#socket = null
    this.live = false
    // Closing it before it is open would be reported as an error of the page.
    if (socket?.readyState === WebSocket.CONNECTING) socket.onopen = () => socket.close()
    else socket?.close()
  }
}
