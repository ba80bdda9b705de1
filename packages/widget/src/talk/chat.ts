import type { Message, Visit, VisitorConversation, VisitorFrame } from '@diapason/contract'
import type { OutboxEntry } from '../outbox/outbox.ts'
import { type Answer, Api, isFinal } from './api.ts'
import { Connection } from './connection.ts'
import { Keep } from './keep.ts'
import { listenToPage } from './page-events.ts'
import { type Identity, Pass } from './pass.ts'
import { Sender } from './sender.ts'
import type { ChatState } from './state.ts'
import { Transcript } from './transcript.ts'
import { TypingIn, TypingOut } from './typing.ts'
import { Welcome } from './welcome.ts'

export interface ChatOptions {
  /** Host of the server, such as `https://help.shop.example`. */
  readonly origin: string
  /** Public key of the channel. */
  readonly channel: string
  readonly language: 'fr' | 'en'
}

/** The conversation, without a screen: one state, a few acts, and word of every change. */
export class Chat {
  readonly #keep: Keep
  readonly #pass: Pass
  readonly #transcript: Transcript
  readonly #sender: Sender
  readonly #line: Connection
  readonly #welcome: Welcome
  readonly #typingIn = new TypingIn(() => this.#changed())
  readonly #typingOut = new TypingOut((active) => this.#tellTyping(active))
  readonly #watchers = new Set<() => void>()
  #reached = true
  #shown = false
  #seen = 0

  constructor({ origin, channel, language }: ChatOptions) {
    const api = new Api(origin, (reached) => this.#note(reached))
    const onChange = () => this.#changed()
    const onVisit = (visit: Visit) => this.#begin(visit)
    this.#keep = new Keep(channel)
    this.#welcome = new Welcome({ api, channel, language, onChange })
    this.#pass = new Pass({ api, keep: this.#keep, channel, language, onVisit })
    this.#transcript = new Transcript({
      ask: (path) => this.#pass.ask(path),
      onMessages: (messages) => this.#settle(messages),
      onChange,
    })
    const deliver = (entry: OutboxEntry) => this.#deliver(entry)
    this.#sender = new Sender({ keep: this.#keep, deliver, onChange })
    this.#line = new Connection({
      origin,
      pass: () => this.#passAtHand(),
      onRefused: () => this.#pass.expire(),
      onLive: (lastSeq) => this.#live(lastSeq),
      onFrame: (frame) => this.#hear(frame),
      onDown: () => void this.#down(),
    })
    listenToPage({
      onWake: () => this.#wake(),
      onOffline: onChange,
      onLeave: () => this.#line.stop(),
    })
  }

  get state(): ChatState {
    const { log, conversation } = this.#transcript
    const seen = Math.max(this.#seen, conversation?.seen.customer ?? 0)
    const isUnread = ({ seq, author }: Message) => seq > seen && author !== 'customer'
    return {
      config: this.#welcome.config,
      conversation,
      log,
      outbox: this.#sender.outbox,
      typing: this.#typingIn.who,
      offline: !navigator.onLine || (!this.#line.live && !this.#reached),
      refused: this.#welcome.refused,
      unread: log.messages.filter(isUnread).length,
    }
  }

  /** True when this browser has written here before. */
  get isReturning(): boolean {
    return this.#keep.token !== null || this.#sender.outbox.length > 0
  }

  /** Calls back after every change. */
  watch(watcher: () => void): void {
    this.#watchers.add(watcher)
  }

  /** Takes up the conversation this browser had, if any; otherwise asks for nothing. */
  async resume(): Promise<void> {
    if (this.#pass.visit || !this.isReturning) return
    if (this.#keep.token) await this.#transcript.refresh()
    this.#line.wake()
    void this.#sender.drain()
  }

  /** The panel is on screen, or no longer. */
  show(shown: boolean): void {
    this.#shown = shown
    if (shown) {
      void this.#welcome.load()
      void this.resume()
      this.#reportSeen()
    }
    this.#changed()
  }

  say(text: string): void {
    this.#typingOut.stop()
    this.#sender.add('say', text)
  }

  /** Asks for a person: the first act of all or a later one; a second time changes nothing. */
  askPerson(): void {
    const failed = this.#sender.outbox.find(isRefusedWish)
    if (failed) this.#sender.retry(failed.id)
    else this.#sender.add('person')
  }

  retry(id: string): void {
    this.#line.wake()
    this.#sender.retry(id)
  }

  discard(id: string): void {
    this.#sender.remove(id)
  }

  /** The customer pressed a key in the composer. */
  key(): void {
    this.#typingOut.key()
  }

  /** Who the site says the customer is, with the proof the server asks for. */
  identify(identity: Identity): void {
    this.#pass.identity = identity
    if (this.#pass.visit) void this.#pass.renew()
  }

  #begin(visit: Visit): void {
    if (visit.conversationId === this.#pass.conversationId) return this.#line.wake()
    this.#pass.conversationId = visit.conversationId
    this.#seen = 0
    this.#transcript.clear()
    this.#line.restart()
  }

  async #passAtHand(): Promise<Visit | null> {
    const pass = await this.#pass.get()
    if (pass.ok) return pass.value
    if (isFinal(pass)) this.#line.stop()
    return null
  }

  async #deliver({ id, kind, text }: OutboxEntry): Promise<Answer<unknown>> {
    if (kind === 'person') {
      const answer = await this.#pass.ask<VisitorConversation>('conversation/handover', { id })
      if (answer.ok) this.#transcript.update(answer.value)
      return answer
    }
    const answer = await this.#pass.ask<Message>('conversation/messages', { id, text })
    if (answer.ok) this.#transcript.add([answer.value])
    return answer
  }

  #hear(frame: VisitorFrame): void {
    if (frame.type === 'message') this.#transcript.add([frame.message])
    else if (frame.type === 'conversation') this.#transcript.update(frame.conversation)
    else if (frame.type === 'typing') this.#typingIn.hear(frame.who, frame.active)
  }

  #settle(messages: readonly Message[]): void {
    for (const { id, author } of messages) {
      this.#sender.remove(id)
      if (author === this.#typingIn.who) this.#typingIn.hear(author, false)
    }
  }

  #live(lastSeq: number): void {
    this.#transcript.reach(lastSeq)
    if (lastSeq > 0) void this.#transcript.refresh() // who has the floor may have changed
    void this.#sender.drain()
    this.#changed()
  }

  /** Without the live line the conversation goes on by asking, at the pace of the attempts. */
  async #down(): Promise<void> {
    this.#changed()
    if (this.#pass.visit) await this.#transcript.refresh()
  }

  #wake(): void {
    if (this.#shown) void this.#welcome.load()
    if (this.#pass.visit) this.#line.wake()
    void this.#sender.drain()
    this.#changed()
  }

  #tellTyping(active: boolean): void {
    const conversation = this.#pass.visit?.conversationId
    if (conversation) this.#line.send({ type: 'typing', conversation, active })
  }

  #reportSeen(): void {
    const { log, conversation } = this.#transcript
    const seq = log.messages.findLast(({ author }) => author !== 'customer')?.seq ?? 0
    const known = Math.max(this.#seen, conversation?.seen.customer ?? 0)
    const looking = this.#shown && document.visibilityState === 'visible'
    const visit = this.#pass.visit
    if (!visit || !looking || seq <= known) return
    this.#seen = seq
    const frame = { type: 'seen', conversation: visit.conversationId, seq } as const
    if (!this.#line.send(frame)) void this.#pass.ask('conversation/seen', { seq })
  }

  #note(reached: boolean): void {
    if (reached === this.#reached) return
    this.#reached = reached
    this.#changed()
  }

  #changed(): void {
    this.#reportSeen()
    for (const watcher of this.#watchers) watcher()
  }
}

const isRefusedWish = ({ kind, state }: OutboxEntry): boolean =>
  kind === 'person' && state === 'failed'
