import type { Sensitive } from '../sensitive/find-sensitive.ts'
import type { Words } from '../strings/words.ts'
import { button, element, setText } from './element.ts'

export interface QuestionActs {
  readonly onSend: () => void
  readonly onEdit: () => void
}

/** The gentle question before a card number or an IBAN leaves. */
export class Question {
  readonly #words: Words
  readonly #text = element('p', { id: 'question' })
  readonly #edit: HTMLButtonElement
  readonly root: HTMLElement

  constructor(words: Words, { onSend, onEdit }: QuestionActs) {
    this.#words = words
    this.#edit = button({ class: 'edit' }, words.edit, onEdit)
    const anyway = button({ class: 'anyway' }, words.sendAnyway, onSend)
    const attributes = { class: 'question', role: 'group', 'aria-labelledby': 'question' }
    this.root = element('div', { ...attributes, hidden: true }, this.#text, this.#edit, anyway)
  }

  ask(kind: Sensitive): void {
    setText(this.#text, this.#words[kind])
    this.root.hidden = false
    this.#edit.focus()
  }

  hide(): void {
    this.root.hidden = true
  }
}
