import type { WidgetLanguage } from '../strings/choose-language.ts'
import { MAIL_WORDS, type MailWords } from '../strings/mail-words.ts'
import type { Refusal } from '../talk/api.ts'
import { Mail } from '../talk/mail.ts'
import type { Pass } from '../talk/pass.ts'
import { button, element } from './element.ts'

/** Why it is asked: the customer waits, or wants the conversation by mail. */
export type Purpose = 'waiting' | 'transcript'

const FIELD = 'mail-address'

export interface MailCardOptions {
  /** Of the frame. */
  readonly language: string
  readonly pass: Pass
  /** When it is done, or not wanted. */
  readonly onEnd: () => void
}

/** Asks for an address, or whether the one that is known is right. Never in the way of writing. */
export class MailCard {
  readonly #words: MailWords
  readonly #mail: Mail
  readonly #root: HTMLElement
  readonly #onEnd: () => void

  constructor(root: HTMLElement, { language, pass, onEnd }: MailCardOptions) {
    this.#words = MAIL_WORDS[language as WidgetLanguage]
    this.#root = root
    this.#mail = new Mail(pass)
    this.#onEnd = onEnd
    root.setAttribute('aria-label', this.#words.title)
  }

  /** @returns whether there is something to ask: somebody who waits is left alone where nothing can be sent */
  async open(purpose: Purpose): Promise<boolean> {
    const known = await this.#mail.known()
    if (purpose === 'waiting') {
      if (!known?.possible || known.address !== null) return false
      this.#show(this.#words.lead, this.#form(purpose))
      return true
    }
    if (!known?.possible) this.#end(known ? this.#words.impossible : this.#words.failed)
    else if (known.address === null) this.#show('', this.#form(purpose))
    else this.#confirm(known.address)
    return true
  }

  #confirm(to: string): void {
    const { sendTo, send, later } = this.#words
    const go = button({ class: 'survey-send' }, send, () => void this.#send())
    this.#show(sendTo(to), element('div', { class: 'survey-acts' }, go, this.#skip(later)))
    go.focus()
  }

  #form(purpose: Purpose): HTMLFormElement {
    const { address, save, send, later } = this.#words
    const field = element('input', {
      id: FIELD,
      type: 'email',
      autocomplete: 'email',
      maxlength: '254',
      required: true,
    })
    const submit = element('button', { type: 'submit', class: 'survey-send' })
    submit.textContent = purpose === 'waiting' ? save : send
    const label = element('label', { for: FIELD }, address)
    const acts = element('div', { class: 'survey-acts' }, submit, this.#skip(later))
    const form = element('form', { class: 'survey-more', novalidate: true }, label, field, acts)
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      const given = field.value.trim()
      if (!field.validity.valid) {
        field.setAttribute('aria-invalid', 'true')
        return this.#tell(form, this.#words.wrong)
      }
      void (purpose === 'waiting' ? this.#keep(form, given) : this.#send(form, given))
    })
    if (purpose === 'transcript') setTimeout(() => field.focus())
    return form
  }

  async #keep(form: HTMLElement, address: string): Promise<void> {
    const answer = await this.#mail.keep(address)
    if (answer.ok) this.#end(this.#words.saved)
    else this.#tell(form, this.#why(answer))
  }

  async #send(form?: HTMLElement, address?: string): Promise<void> {
    const answer = await this.#mail.send(address)
    if (answer.ok) this.#end(this.#words.sent(answer.value.to))
    else if (form && answer.status === 400) this.#tell(form, this.#words.wrong)
    else this.#end(this.#why(answer))
  }

  #why({ status, problem }: Refusal): string {
    if (status === 429) return this.#words.limited
    if (status === 400) return this.#words.wrong
    const isEmpty = problem?.code === 'nothing_said' || status === 404
    return isEmpty ? this.#words.nothing : this.#words.failed
  }

  #skip(label: string): HTMLButtonElement {
    return button({ class: 'survey-skip' }, label, this.#onEnd)
  }

  #show(text: string, body: HTMLElement): void {
    this.#root.replaceChildren(...(text ? [element('p', {}, text)] : []), body)
    this.#root.hidden = false
  }

  /** What is said stays until the next act; the focus stays here, since what held it is gone. */
  #end(text: string): void {
    const said = element('p', { role: 'status', tabindex: '-1' }, text)
    const close = button({ class: 'survey-skip' }, 'OK', this.#onEnd)
    this.#root.replaceChildren(said, close)
    this.#root.hidden = false
    said.focus()
  }

  #tell(form: HTMLElement, text: string): void {
    form.querySelector('.mail-fault')?.remove()
    form.append(element('p', { class: 'mail-fault', role: 'alert' }, text))
  }
}
