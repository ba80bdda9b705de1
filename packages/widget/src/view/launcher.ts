import type { Words } from '../strings/words.ts'
import { button, element, setText } from './element.ts'
import { icon } from './icon.ts'

const LABEL_MS = 8_000

/** The bubble: opens the panel, counts what is unread, and shows its label at the first view. */
export class Launcher {
  readonly #words: Words
  readonly #label: HTMLElement
  readonly #count = element('span', { class: 'count', 'aria-hidden': 'true', hidden: true })
  readonly #tired: ReturnType<typeof setTimeout>
  readonly root: HTMLButtonElement

  constructor(words: Words, onPress: () => void) {
    this.#words = words
    this.#label = element('span', { class: 'label' }, words.question)
    this.root = button({ class: 'launcher', 'aria-haspopup': 'dialog' }, icon('message'), onPress)
    this.root.append(this.#label, this.#count)
    this.draw(0)
    this.#tired = setTimeout(() => this.rest(), LABEL_MS)
  }

  draw(unread: number): void {
    const { question, open } = this.#words
    const name = unread > 0 ? `${open}, ${this.#words.unread(unread)}` : `${question} ${open}`
    if (this.root.getAttribute('aria-label') !== name) this.root.setAttribute('aria-label', name)
    this.#count.hidden = unread === 0
    setText(this.#count, unread > 99 ? '99+' : String(unread))
  }

  /** Puts the label away: it has been seen. */
  rest(): void {
    clearTimeout(this.#tired)
    this.#label.hidden = true
  }
}
