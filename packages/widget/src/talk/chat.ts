import type { Message, Visit, VisitorConversation, VisitorFrame } from '@diapason/contract'
import type { PageFacts } from '../handle.ts'
import type { OutboxEntry } from '../outbox/outbox.ts'
import { type Answer, Api, isFinal } from './api.ts'
import { Connection } from './connection.ts'
import { Keep } from './keep.ts'
import { OwnData } from './own-data.ts'
import { PageContext } from './page-context.ts'
import { listenToPage } from './page-events.ts'
import { type Identity, Pass } from './pass.ts'
import { Sender } from './sender.ts'
import type { ChatState } from './state.ts'
import { Survey } from './survey.ts'
import { Transcript } from './transcript.ts'
import { TypingIn, TypingOut } from './typing.ts'
import { Welcome } from './welcome.ts'

export interface ChatOptions {
  /** Host of the server, such as `https://help.shop.example`. */
  readonly origin: string
  /** Public key of the channel. */
  readonly channel: string
  readonly language: 'fr' | 'en'
  /** What whoever set the widget up has to mend. */
  readonly onError: (message: string) => void
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
  readonly #page = new PageContext((facts) => this.#pass.ask('conversation/page', { facts }))
  readonly #survey = new Survey({
    ask: (path, body) => this.#pass.ask(path, body),
    onChange: () => this.#changed(),
  })
  readonly #life = new AbortController()
  #reached = true
  #shown = false
  #seen = 0
  #acted = false

  constructor({ origin, channel, language, onError }: ChatOptions) {
    const api = new Api(origin, (reached) => this.#note(reached))
    const onChange = () => this.#changed()
    const onVisit = (visit: Visit) => this.#begin(visit)
    this.#keep = new Keep(channel)
    this.#welcome = new Welcome({ api, channel, language, onChange, onError })
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
    const onLeave = () => this.#line.stop()
    const page = { onWake: () => this.#wake(), onOffline: onChange, onLeave }
    listenToPage(page, this.#life.signal)
  }

  /** What the customer can do with what is held about them. */
  get data(): OwnData {
    return new OwnData(this.#pass, () => this.#forget())
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
      survey: this.#survey.stage,
      unread: log.messages.filter(isUnread).length,
    }
  }

  /** True when this browser has written here before. */
  get isReturning(): boolean {
    return this.#keep.token !== null || this.#sender.outbox.length > 0
  }

  /** True when the customer has written or asked for a person since the page was loaded. */
  get hasActed(): boolean {
    return this.#acted
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
    this.#acted = true
    this.#typingOut.stop()
    this.#sender.add('say', text)
  }

  /** Asks for a person: the first act of all or a later one; a second time changes nothing. */
  askPerson(): void {
    this.#acted = true
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

  /** The answer to the question after a conversation; without a degree, rather not. */
  answerSurvey(degree: number | null, words: string): void {
    this.#survey.answer(degree, words)
  }

  /** What the page tells the agent, in place of what it told before. */
  setFacts(facts: PageFacts): void {
    this.#page.set(facts)
    void this.#tellPage()
  }

  /** Ends everything: no line, no timer, nobody who listens. */
  stop(): void {
    this.#life.abort()
    this.#watchers.clear()
    this.#typingOut.stop()
    for (const part of [this.#typingIn, this.#transcript, this.#sender, this.#welcome]) part.stop()
    this.#line.end()
  }

  /** Only of a conversation that exists: nothing of the page leaves before the customer's act. */
  async #tellPage(): Promise<void> {
    const { conversation } = this.#transcript
    if (conversation?.state === 'open') await this.#page.tell(conversation.id)
  }

  /** Only who looks at the conversation, and has nothing more on its way, is asked. */
  #lookAtSurvey(): void {
    const { conversation, log } = this.#transcript
    if (this.#shown && this.#sender.outbox.length === 0) void this.#survey.look(conversation, log)
  }

  #forget(): void {
    this.#line.stop()
    for (const { id } of this.#sender.outbox) this.#sender.remove(id)
    this.#pass.forget()
    this.#seen = 0
    this.#transcript.clear()
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
    if (this.#life.signal.aborted) return
    this.#reportSeen()
    void this.#tellPage()
    this.#lookAtSurvey()
    for (const watcher of this.#watchers) watcher()
  }
}

const isRefusedWish = ({ kind, state }: OutboxEntry): boolean =>
  kind === 'person' && state === 'failed'
