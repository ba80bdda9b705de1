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
  readonly #news = element('p', { class: 'hidden', role: 'status' })
  #panel: Panel | null = null
  #opened = false
  #drawing = false

  constructor(options: WidgetOptions) {
    this.#options = options
    this.#root = makeStage(options)
    this.#launcher = new Launcher(options.words, () => this.open())
    this.#root.append(this.#launcher.root, this.#news)
    options.chat.watch(() => this.#drawSoon())
    if (options.chat.isReturning) this.#launcher.rest()
    void options.chat.resume()
  }

  open(): void {
    if (this.#opened) return
    this.#opened = true
    this.#panel ??= this.#makePanel()
    this.#launcher.rest()
    this.#launcher.root.hidden = true
    this.#options.chat.show(true)
    this.#draw()
    this.#panel.show()
  }

  close(): void {
    if (!this.#opened) return
    this.#opened = false
    this.#panel?.hide()
    this.#launcher.root.hidden = false
    this.#launcher.root.focus()
    this.#options.chat.show(false)
  }

  #makePanel(): Panel {
    const { chat, words } = this.#options
    const announce = (text: string) => setText(this.#news, text)
    const panel = new Panel({ chat, words, announce, onClose: () => this.close() })
    this.#root.append(panel.root)
    return panel
  }

  // Many changes of one moment are drawn once.
  #drawSoon(): void {
    if (this.#drawing) return
    this.#drawing = true
    queueMicrotask(() => {
      this.#drawing = false
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
