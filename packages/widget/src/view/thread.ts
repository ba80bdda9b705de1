import type { Chat } from '../talk/chat.ts'
import type { ChatState } from '../talk/state.ts'
import type { Words } from '../strings/words.ts'
import { drawItem, freshen, type Ground } from './draw-item.ts'
import { button, element } from './element.ts'
import { threadItems } from './thread-items.ts'

const NEAR_END_PX = 60

/** The log of messages. An element lives as long as its message: focus and reading are not lost. */
export class Thread {
  readonly #words: Words
  readonly #ground: Ground
  readonly #drawn = new Map<string, HTMLElement>()
  readonly #log: HTMLElement
  readonly #toEnd: HTMLButtonElement
  readonly #chat: Chat
  #shown = false
  #isQuiet = true
  #follow = true
  /** Something was said: from then on the end is what matters, before it the beginning. */
  #begun = false
  #height = 0
  readonly root: HTMLElement

  constructor(chat: Chat, { words, files }: Pick<Ground, 'words' | 'files'>, onWrite: () => void) {
    this.#chat = chat
    this.#words = words
    this.#ground = { words, files, acts: this.#acts(chat, onWrite) }
    this.#log = element('div', {
      class: 'log',
      role: 'log',
      'aria-live': 'off',
      'aria-relevant': 'additions',
      'aria-label': words.conversation,
      tabindex: '0',
    })
    this.#toEnd = button({ class: 'to-end', hidden: true }, words.newMessages, () => {
      this.end()
      this.focus() // the button is gone now
    })
    this.root = element('div', { class: 'thread' }, this.#log, this.#toEnd)
    new ResizeObserver(() => this.#resized()).observe(this.#log)
    this.#log.addEventListener('scroll', () => this.#scrolled(), { passive: true })
  }

  /** Draws what changed; follows the end unless the reader has scrolled up. */
  draw(state: ChatState): void {
    const before = this.#drawn.size
    if (state.isLoading) this.#hush()
    else if (this.#shown) this.#readAloud()
    this.#begun = state.log.messages.length + state.outbox.length > 0
    const keys = new Set<string>()
    let place: Element | null = this.#log.firstElementChild
    for (const item of threadItems(state, this.#words, new Date())) {
      keys.add(item.key)
      const known = this.#drawn.get(item.key)
      const target = known ?? drawItem(item, this.#ground)
      freshen(target, item, this.#ground)
      if (target === place) place = target.nextElementSibling
      else this.#log.insertBefore(target, place)
      this.#drawn.set(item.key, target)
    }
    for (const [key, target] of this.#drawn) if (!keys.has(key)) this.#remove(key, target)
    if (this.#follow) this.end()
    else if (this.#drawn.size > before) this.#toEnd.hidden = false
  }

  /** Shows the latest message; before the first one, the beginning. */
  end(): void {
    this.#setFollow(true)
    this.#log.scrollTop = this.#begun ? this.#log.scrollHeight : 0
  }

  focus(): void {
    this.#log.focus()
  }

  /** The thread is on screen, or no longer: only what comes meanwhile is read aloud. */
  show(shown: boolean): void {
    this.#shown = shown
    if (!shown) this.#hush()
    else this.end()
  }

  #hush(): void {
    this.#isQuiet = true
    this.#log.setAttribute('aria-live', 'off')
  }

  /** From the next picture on: what stands there already is read at the reader's own pace. */
  #readAloud(): void {
    if (!this.#isQuiet) return
    this.#isQuiet = false
    const speak = () => !this.#isQuiet && this.#log.setAttribute('aria-live', 'polite')
    requestAnimationFrame(() => requestAnimationFrame(speak))
  }

  #acts(chat: Chat, onWrite: () => void): Ground['acts'] {
    return {
      onChoose: (label, action) => {
        this.end()
        if (action === 'write') return onWrite()
        this.focus()
        if (action === 'person') chat.askPerson()
        else chat.say(label)
      },
      onRetry: (key) => chat.retry(key),
      onDiscard: (key) => chat.discard(key),
    }
  }

  #remove(key: string, target: HTMLElement): void {
    const hadFocus = target.contains((this.#log.getRootNode() as ShadowRoot).activeElement)
    target.remove()
    this.#drawn.delete(key)
    if (hadFocus) this.focus()
  }

  #resized(): void {
    this.#height = this.#log.clientHeight
    if (this.#follow) this.end()
  }

  #scrolled(): void {
    const { scrollTop, scrollHeight, clientHeight } = this.#log
    if (clientHeight !== this.#height) return // it was the window or the composer, not the reader
    this.#setFollow(scrollHeight - scrollTop - clientHeight < NEAR_END_PX)
  }

  /** What comes while the reader is further up has not been read. */
  #setFollow(follow: boolean): void {
    this.#follow = follow
    if (follow) this.#toEnd.hidden = true
    this.#chat.follow(follow)
  }
}
