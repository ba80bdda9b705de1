import type { DataWords } from '../strings/words.ts'
import type { OwnData } from '../talk/own-data.ts'
import { button, element, setText } from './element.ts'

/** A strip under the header: take one's data along, or have it erased, with a question in between. */
export class DataStrip {
  readonly #words: DataWords
  readonly #data: OwnData
  readonly #onMail: () => void
  readonly #text = element('p', { tabindex: '-1' })
  readonly #buttons = element('div', { class: 'acts' })
  readonly root: HTMLElement

  /** @param onMail when the conversation is wanted by mail */
  constructor(words: DataWords, data: OwnData, onMail: () => void) {
    this.#words = words
    this.#data = data
    this.#onMail = onMail
    const attributes = { class: 'own', role: 'group', 'aria-label': words.title, hidden: true }
    this.root = element('div', attributes, this.#text, this.#buttons)
  }

  /** Shows it or puts it away. @returns whether it is shown now */
  toggle(): boolean {
    this.root.hidden = !this.root.hidden
    if (!this.root.hidden) this.#begin()
    return !this.root.hidden
  }

  #begin(): void {
    const { lead, nothing, take, mail, erase } = this.#words
    if (!this.#data.isAnything) return this.#say(nothing)
    this.#say(
      lead,
      button({}, take, () => void this.#take()),
      button({}, mail, this.#onMail),
      button({}, erase, () => this.#ask()),
    )
  }

  #ask(): void {
    const { sure, eraseYes, cancel } = this.#words
    const back = button({}, cancel, () => this.#begin())
    this.#say(
      sure,
      button({ class: 'final' }, eraseYes, () => void this.#erase()),
      back,
    )
    back.focus()
  }

  async #erase(): Promise<void> {
    this.#say('…')
    this.#say((await this.#data.erase()) ? this.#words.erased : this.#words.failed)
  }

  async #take(): Promise<void> {
    const held = await this.#data.take()
    if (held === null) return this.#say(this.#words.failed)
    const url = URL.createObjectURL(new Blob([held], { type: 'application/json' }))
    element('a', { href: url, download: 'diapason.json' }).click()
    setTimeout(() => URL.revokeObjectURL(url))
  }

  /** The focus stays here: what held it may be gone. */
  #say(text: string, ...buttons: readonly HTMLElement[]): void {
    setText(this.#text, text)
    this.#buttons.replaceChildren(...buttons)
    this.#text.focus()
  }
}
