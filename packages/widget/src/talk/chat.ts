import type { Message, Visit, VisitorFrame } from '@diapason/contract'
import type { PageFacts } from '../handle.ts'
import type { Added, OutboxEntry } from '../outbox/outbox.ts'
import { Api, isFinal } from './api.ts'
import { Connection } from './connection.ts'
import { deliver } from './deliver.ts'
import { Keep } from './keep.ts'
import { OwnData } from './own-data.ts'
import { PageContext } from './page-context.ts'
import { listenToPage } from './page-events.ts'
import { type Identity, Pass } from './pass.ts'
import { Seen } from './seen.ts'
import { Sender } from './sender.ts'
import type { ChatState } from './state.ts'
import { Survey } from './survey.ts'
import { Transcript } from './transcript.ts'
import { TypingIn, TypingOut } from './typing.ts'
import { Uploads } from './uploads.ts'
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
  readonly page = new PageContext((path, body) => this.#pass.ask(path, body))
  readonly #survey = new Survey({
    ask: (path, body) => this.#pass.ask(path, body),
    onChange: () => this.#changed(),
  })
  readonly #life = new AbortController()
  readonly #seen = new Seen((seq) => this.#tellSeen(seq))
  readonly #language: 'fr' | 'en'
  /** What files are sent and fetched with. */
  readonly files: Uploads
  #reached = true
  #acted = false

  constructor({ origin, channel, language, onError }: ChatOptions) {
    const api = new Api(origin, (reached) => this.#note(reached))
    const onChange = () => this.#changed()
    const onVisit = (visit: Visit) => this.#begin(visit)
    this.#language = language
    this.#keep = new Keep(channel)
    this.#welcome = new Welcome({ api, channel, language, onChange, onError })
    this.#pass = new Pass({ api, keep: this.#keep, channel, language, onVisit, onError })
    this.#transcript = new Transcript({
      ask: (path) => this.#pass.ask(path),
      onMessages: (messages) => this.#settle(messages),
      onChange,
    })
    this.files = new Uploads(origin, this.#pass)
    const deliverOne = (entry: OutboxEntry) => deliver(entry, this.#transcript, this.files)
    this.#sender = new Sender({ keep: this.#keep, deliver: deliverOne, onChange })
    this.#line = new Connection({
      origin,
      pass: () => this.#passAtHand(),
      onRefused: () => this.#pass.expire(),
      onLive: (lastSeq) => this.#live(lastSeq),
      onFrame: (frame) => this.#hear(frame),
      onDown: () => void this.#down(),
    })
    const onLeave = () => this.#line.stop()
    const onKept = () => this.#elsewhere()
    const page = { onWake: () => this.#wake(), onOffline: onChange, onLeave, onKept }
    listenToPage(page, this.#life.signal)
  }

  /** What the customer can do with what is held about them. */
  get data(): OwnData {
    return new OwnData(this.#pass, () => this.#leave())
  }

  get state(): ChatState {
    const { log, conversation } = this.#transcript
    return {
      config: this.#welcome.config,
      conversation,
      log,
      outbox: this.#sender.outbox,
      typing: this.#typingIn.who,
      offline: !navigator.onLine || (!this.#line.live && !this.#reached),
      refused: this.#welcome.refused,
      survey: this.#survey.stage,
      isLoading: this.#transcript.isLoading,
      unread: this.#seen.unread(this.#transcript),
      spoken: conversation?.language ?? this.#welcome.config?.language ?? this.#language,
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
    this.#seen.isShown = shown
    if (shown) {
      void this.#welcome.load()
      void this.resume()
    }
    this.#changed()
  }

  /** Whether the end of the thread is on screen: what stands below it has not been read. */
  follow(isAtEnd: boolean): void {
    if (this.#seen.isAtEnd === isAtEnd) return
    this.#seen.isAtEnd = isAtEnd
    this.#changed()
  }

  say(text: string, files: readonly Added[] = []): void {
    this.#acted = true
    this.#typingOut.stop()
    this.#sender.add('say', text, files)
  }

  /** Asks for a person: the first act of all or a later one; a second time changes nothing. */
  askPerson(): void {
    this.#acted = true
    this.#sender.askPerson()
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
    this.#pass.identify(identity)
  }

  /** Whoever sits here next is somebody else: nothing of this customer stays in the browser. */
  forget(): void {
    this.#pass.identity = undefined
    this.#leave()
  }

  /** The answer to the question after a conversation; without a degree, rather not. */
  answerSurvey(degree: number | null, words: string): void {
    this.#survey.answer(degree, words)
  }

  /** What the page tells the agent, in place of what it told before. */
  setFacts(facts: PageFacts): void {
    this.page.set(facts)
    void this.page.tell(this.#transcript.conversation)
  }

  /** Ends everything: no line, no timer, nobody who listens. */
  stop(): void {
    this.#life.abort()
    this.#watchers.clear()
    this.#typingOut.stop()
    for (const part of [this.#typingIn, this.#transcript, this.#sender, this.#welcome]) part.stop()
    this.#line.end()
  }

  /** Only who looks at the conversation, and has nothing more on its way, is asked. */
  #lookAtSurvey(): void {
    const { conversation, log } = this.#transcript
    const isFree = this.#seen.isShown && this.#sender.outbox.length === 0
    if (isFree) void this.#survey.look(conversation, log)
  }

  #leave(): void {
    this.#line.stop()
    for (const { id } of this.#sender.outbox) this.#sender.remove(id)
    this.#pass.forget()
    this.#acted = false
    this.#seen.reset()
    this.#transcript.clear()
  }

  /** In another tab the customer has begun a conversation, or left it. */
  #elsewhere(): void {
    const { token } = this.#keep
    if (token === null && this.#pass.visit) this.#leave()
    else if (token !== null) void this.resume()
  }

  #begin(visit: Visit): void {
    if (visit.conversationId === this.#pass.conversationId) return this.#line.wake()
    this.#pass.conversationId = visit.conversationId
    this.#seen.reset()
    this.#transcript.clear()
    this.#line.restart()
  }

  async #passAtHand(): Promise<Visit | null> {
    const pass = await this.#pass.get()
    if (pass.ok) return pass.value
    if (isFinal(pass)) this.#line.stop()
    return null
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
    if (this.#seen.isShown) void this.#welcome.load()
    if (this.#pass.visit) this.#line.wake()
    void this.#sender.drain()
    this.#changed()
  }

  #tellTyping(active: boolean): void {
    const conversation = this.#pass.visit?.conversationId
    if (conversation) this.#line.send({ type: 'typing', conversation, active })
  }

  #tellSeen(seq: number): void {
    const conversation = this.#pass.visit?.conversationId
    const isSent = conversation && this.#line.send({ type: 'seen', conversation, seq })
    if (!isSent) void this.#pass.ask('conversation/seen', { seq })
  }

  #note(reached: boolean): void {
    if (reached === this.#reached) return
    this.#reached = reached
    this.#changed()
  }

  #changed(): void {
    if (this.#life.signal.aborted) return
    if (this.#pass.visit) this.#seen.look(this.#transcript)
    this.#welcome.follow(this.#transcript.conversation)
    void this.page.tell(this.#transcript.conversation)
    this.#lookAtSurvey()
    for (const watcher of this.#watchers) watcher()
  }
}
