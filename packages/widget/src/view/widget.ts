import type { ChatState } from '../talk/state.ts'
import { element, setText } from './element.ts'
import { Launcher } from './launcher.ts'
import { Panel } from './panel.ts'
import { makeStage } from './stage.ts'
import type { WidgetOptions } from './widget-options.ts'

/** The launcher and, from the first opening on, the panel. */
export class Widget {
  readonly #options: WidgetOptions
  readonly #root: HTMLElement
  readonly #launcher: Launcher
  readonly #life = new AbortController()
  readonly #news = element('p', { class: 'hidden', role: 'status' })
  #panel: Panel | null = null
  #opened = false
  #drawing = false

  constructor(options: WidgetOptions) {
    this.#options = options
    this.#root = makeStage(options, this.#life.signal)
    this.#launcher = new Launcher(options.words, () => this.open())
    this.#root.append(this.#launcher.root, this.#news)
    options.chat.watch(() => this.#drawSoon())
    if (options.chat.isReturning) this.#launcher.rest()
    void options.chat.resume()
  }

  get isOpen(): boolean {
    return this.#opened
  }

  open(): void {
    if (this.#opened) return
    this.#opened = true
    this.#options.onOpen()
    this.#panel ??= this.#makePanel()
    this.#launcher.rest()
    this.#launcher.root.hidden = true
    this.#options.chat.show(true)
    this.#draw()
    this.#panel.show()
    this.#drawSoon()
  }

  close(): void {
    if (!this.#opened) return
    this.#opened = false
    // A page that closes it while the customer is elsewhere does not take the focus from there.
    const hadFocus = (this.#root.getRootNode() as ShadowRoot).activeElement !== null
    this.#panel?.hide()
    this.#launcher.root.hidden = false
    if (hadFocus) this.#launcher.root.focus()
    this.#options.chat.show(false)
    this.#options.onClose()
  }

  /** Puts words into the field for the customer to send, whether the panel is open or not. */
  prefill(text: string): void {
    this.#panel ??= this.#makePanel()
    this.#panel.prefill(text)
  }

  /** Takes everything off the page, and lets go of it. */
  unmount(): void {
    this.#life.abort()
    this.#launcher.rest()
    const host = (this.#root.getRootNode() as ShadowRoot).host
    host.remove()
  }

  #makePanel(): Panel {
    const { chat, words, files, privacy } = this.#options
    const announce = (text: string) => setText(this.#news, text)
    const panel = new Panel({
      chat,
      words,
      files,
      privacy,
      announce,
      onClose: () => this.close(),
      signal: this.#life.signal,
    })
    this.#root.append(panel.root)
    return panel
  }

  // Many changes of one moment are drawn once.
  #drawSoon(): void {
    if (this.#drawing) return
    this.#drawing = true
    queueMicrotask(() => {
      this.#drawing = false
      if (this.#life.signal.aborted) return
      this.#draw()
    })
  }

  #draw(): void {
    const { state } = this.#options.chat
    this.#launcher.draw(state.unread)
    if (!this.#opened) this.#announceUnread(state)
    this.#panel?.draw(state)
  }

  #announceUnread({ unread }: ChatState): void {
    setText(this.#news, unread > 0 ? this.#options.words.unread(unread) : '')
  }
}
