import { findSensitive } from '../sensitive/find-sensitive.ts'
import type { Added } from '../outbox/outbox.ts'
import type { Words } from '../strings/words.ts'
import { element } from './element.ts'
import type { FilePort } from './file-parts.ts'
import { Question } from './question.ts'

export interface ComposerActs {
  readonly onSend: (text: string, files: readonly Added[]) => void
  readonly onKey: () => void
  /** What the other side wrote last: a password that was asked for may stand alone. */
  readonly lastHeard: () => string
}

/** Longest message the server takes, in UTF-16 units (`MESSAGE_LIMIT` of the contract). */
const LIMIT = 10_000
const TALLEST_PX = 140

/** Where the customer writes. Enter sends, Shift + Enter begins a new line. */
export class Composer {
  readonly #acts: ComposerActs
  readonly #question: Question
  readonly #field: HTMLTextAreaElement
  readonly #attach: FilePort
  readonly root: HTMLFormElement

  constructor(words: Words, attach: FilePort, acts: ComposerActs) {
    this.#acts = acts
    this.#attach = attach
    this.#question = new Question(words, {
      onSend: (text) => this.#send(text),
      onEdit: () => this.#backToField(),
    })
    this.#field = element('textarea', {
      id: 'write',
      rows: '1',
      maxlength: String(LIMIT),
      placeholder: words.write,
      enterkeyhint: 'send',
      autocomplete: 'off',
    })
    this.root = element(
      'form',
      { class: 'composer' },
      this.#question.root,
      attach.root,
      attach.clip,
      element('label', { for: 'write', class: 'hidden' }, words.write),
      this.#field,
      element('button', { type: 'submit', class: 'send' }, words.send),
    )
    this.#listen()
  }

  focus(): void {
    this.#field.focus()
  }

  /** Which element is read out with the field, or none. */
  describe(id: string | null): void {
    if (id) this.#field.setAttribute('aria-describedby', id)
    else this.#field.removeAttribute('aria-describedby')
  }

  /** Puts words into the field, unless the customer has begun to write. */
  prefill(text: string): void {
    if (this.#field.value.trim()) return
    this.#field.value = text.slice(0, LIMIT)
    this.#question.hide()
    this.grow()
  }

  /** Brings the field to the height of its words; nothing can be measured while it is hidden. */
  grow(): void {
    const { style } = this.#field
    style.height = 'auto'
    if (!this.#field.scrollHeight) return
    style.height = `${Math.min(this.#field.scrollHeight + 2, TALLEST_PX)}px`
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
      this.grow()
      if (this.#field.value.trim()) this.#acts.onKey()
    })
  }

  #submit(): void {
    const text = this.#field.value.trim()
    const found = findSensitive(text, this.#acts.lastHeard())
    if (!text && this.#attach.isEmpty) this.focus()
    else if (found.length > 0) this.#question.ask(text, found)
    else this.#send(text)
  }

  #send(text: string): void {
    const files = this.#attach.take()
    if (!files) return
    this.#field.value = ''
    this.#backToField()
    this.grow()
    this.#acts.onSend(text, files)
  }

  #backToField(): void {
    this.#question.hide()
    this.focus()
  }
}
