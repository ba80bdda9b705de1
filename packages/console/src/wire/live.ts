import type { AgentFrame, ClientFrame } from '@diapason/contract'

/** `waiting`: not connected, trying again. */
export type LiveState = 'connecting' | 'online' | 'waiting'
type Timer = ReturnType<typeof setTimeout> | undefined

const PING_MS = 25_000
const PONG_MS = 10_000

/** Half a second at first, doubled up to 15 s, with jitter so that a whole team does not return at once. */
export const backoff = (attempt: number, random: number): number =>
  Math.min(15_000, 500 * 2 ** attempt) * (0.5 + random / 2)

const keep = <T>(set: Set<T>, item: T): (() => void) => {
  set.add(item)
  return () => void set.delete(item)
}

/**
 * One WebSocket that keeps itself alive: hello → ready → inbox and subscriptions, a ping every
 * 25 s, dead without pong in 10 s, back with backoff and jitter.
 *
 * @example new Live(() => new WebSocket('wss://help.example/api/v1/live')).start()
 */
export class Live {
  readonly #connect: () => WebSocket
  readonly #listeners = new Set<(frame: AgentFrame) => void>()
  readonly #watchers = new Set<() => void>()
  readonly #followed = new Map<string, number>()
  #socket: WebSocket | null = null
  #state: LiveState = 'connecting'
  #attempt = 0
  #running = false
  #again: Timer
  #ping: Timer
  #pong: Timer

  constructor(connect: () => WebSocket) {
    this.#connect = connect
  }

  /** Bound, so that React can read it from outside. */
  readonly state = (): LiveState => this.#state
  readonly onState = (watcher: () => void): (() => void) => keep(this.#watchers, watcher)
  readonly listen = (listener: (frame: AgentFrame) => void): (() => void) =>
    keep(this.#listeners, listener)

  start(): void {
    if (this.#running) return
    this.#running = true
    this.#open()
  }

  stop(): void {
    this.#running = false
    this.#drop()
  }

  /** The network has gone: says so at once instead of at the next silence, and tries again by itself. */
  lost(): void {
    if (this.#running && this.#state !== 'waiting') this.#retry()
  }

  /** The network came back: tries again now, or asks at once whether the line still answers. */
  nudge(): void {
    if (!this.#running) return
    if (this.#state === 'online') return this.#beat()
    this.#attempt = 0
    this.#drop()
    this.#open()
  }

  /** Says something now. Lost when not connected, so only for what may be lost. */
  send(frame: ClientFrame): void {
    if (this.#socket?.readyState === 1) this.#socket.send(JSON.stringify(frame))
  }

  /** Follows a conversation, again after each reconnection, until the returned function is called. */
  follow(conversation: string): () => void {
    this.#followed.set(conversation, (this.#followed.get(conversation) ?? 0) + 1)
    if (this.#state === 'online') this.send({ type: 'subscribe', conversation })
    return () => this.#unfollow(conversation)
  }

  #unfollow(conversation: string): void {
    const left = (this.#followed.get(conversation) ?? 1) - 1
    if (left > 0) return void this.#followed.set(conversation, left)
    this.#followed.delete(conversation)
    this.send({ type: 'unsubscribe', conversation })
  }

  #open(): void {
    const socket = this.#connect()
    this.#socket = socket
    socket.onopen = () => this.send({ type: 'hello' })
    socket.onmessage = (event) => socket === this.#socket && this.#hear(event.data)
    socket.onclose = () => socket === this.#socket && this.#retry()
  }

  #hear(data: unknown): void {
    clearTimeout(this.#pong)
    const frame = JSON.parse(String(data)) as AgentFrame
    if (frame.type === 'ready') this.#ready()
    for (const listener of this.#listeners) listener(frame)
  }

  #ready(): void {
    this.#attempt = 0
    this.send({ type: 'inbox' })
    for (const conversation of this.#followed.keys()) this.send({ type: 'subscribe', conversation })
    clearInterval(this.#ping)
    this.#ping = setInterval(() => this.#beat(), PING_MS)
    this.#become('online')
  }

  #beat(): void {
    this.send({ type: 'ping' })
    clearTimeout(this.#pong)
    this.#pong = setTimeout(() => this.#retry(), PONG_MS)
  }

  #retry(): void {
    this.#drop()
    if (!this.#running) return
    this.#become('waiting')
    this.#again = setTimeout(() => this.#open(), backoff(this.#attempt++, Math.random()))
  }

  #drop(): void {
    clearInterval(this.#ping)
    clearTimeout(this.#pong)
    clearTimeout(this.#again)
    const old = this.#socket
    this.#socket = null
    old?.close()
  }

  #become(next: LiveState): void {
    this.#state = next
    for (const watcher of this.#watchers) watcher()
  }
}
