import { findSensitive } from '../sensitive/find-sensitive.ts'
import type { Words } from '../strings/words.ts'
import { element } from './element.ts'
import { Question } from './question.ts'

export interface ComposerActs {
  readonly onSend: (text: string) => void
  readonly onKey: () => void
}

/** Longest message the server takes, in UTF-16 units (`MESSAGE_LIMIT` of the contract). */
const LIMIT = '10000'
const TALLEST_PX = 140

/** Where the customer writes. Enter sends, Shift + Enter begins a new line. */
export class Composer {
  readonly #acts: ComposerActs
  readonly #question: Question
  readonly #field: HTMLTextAreaElement
  readonly root: HTMLFormElement

  constructor(words: Words, acts: ComposerActs) {
    this.#acts = acts
    this.#question = new Question(words, {
      onSend: () => this.#send(),
      onEdit: () => this.#backToField(),
    })
    this.#field = element('textarea', {
      id: 'write',
      rows: '1',
      maxlength: LIMIT,
      placeholder: words.write,
      enterkeyhint: 'send',
      autocomplete: 'off',
    })
    this.root = element(
      'form',
      { class: 'composer' },
      this.#question.root,
      element('label', { for: 'write', class: 'hidden' }, words.write),
      this.#field,
      element('button', { type: 'submit', class: 'send' }, words.send),
    )
    this.#listen()
  }

  focus(): void {
    this.#field.focus()
  }

  #listen(): void {
    this.root.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#submit()
    })
    this.#field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
      event.preventDefault()
      this.#submit()
    })
    this.#field.addEventListener('input', () => {
      this.#question.hide()
      this.#grow()
      if (this.#field.value.trim()) this.#acts.onKey()
    })
  }

  #submit(): void {
    const text = this.#field.value.trim()
    const sensitive = findSensitive(text)
    if (!text) this.focus()
    else if (sensitive) this.#question.ask(sensitive)
    else this.#send()
  }

  #send(): void {
    const text = this.#field.value.trim()
    this.#field.value = ''
    this.#backToField()
    this.#grow()
    if (text) this.#acts.onSend(text)
  }

  #backToField(): void {
    this.#question.hide()
    this.focus()
  }

  #grow(): void {
    const { style } = this.#field
    style.height = 'auto'
    style.height = `${Math.min(this.#field.scrollHeight + 2, TALLEST_PX)}px`
  }
}
