import type { Found } from '../sensitive/find-sensitive.ts'
import { mask } from '../sensitive/mask.ts'
import type { Words } from '../strings/words.ts'
import { button, element, setText } from './element.ts'

export interface QuestionActs {
  readonly onSend: (text: string) => void
  readonly onEdit: () => void
}

/** The gentle question before a card number, a password or the like leaves. */
export class Question {
  readonly #words: Words
  readonly #text = element('p', { id: 'question' })
  readonly #masked: HTMLButtonElement
  #ready = { masked: '', plain: '' }
  readonly root: HTMLElement

  constructor(words: Words, { onSend, onEdit }: QuestionActs) {
    this.#words = words
    this.#masked = button({ class: 'masked' }, words.sendMasked, () => onSend(this.#ready.masked))
    const edit = button({ class: 'edit' }, words.edit, onEdit)
    const anyway = button({ class: 'anyway' }, words.sendAnyway, () => onSend(this.#ready.plain))
    const attributes = { class: 'question', role: 'group', 'aria-labelledby': 'question' }
    const choices = [this.#masked, edit, anyway]
    this.root = element('div', { ...attributes, hidden: true }, this.#text, ...choices)
    this.root.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return
      event.stopPropagation() // back to the words, not out of the conversation
      onEdit()
    })
  }

  ask(plain: string, found: readonly Found[]): void {
    this.#ready = { masked: mask(plain, found), plain }
    const kinds = new Set(found.map(({ kind }) => kind))
    setText(this.#text, [...kinds].map((kind) => this.#words.sensitive[kind]).join(' '))
    this.root.hidden = false
    this.#masked.focus()
  }

  hide(): void {
    this.root.hidden = true
  }
}
