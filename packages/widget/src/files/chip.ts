import type { Words } from '../strings/words.ts'
import { button, element, setText } from '../view/element.ts'
import { icon } from '../view/icon.ts'
import { amountOf } from './describe.ts'
import type { Added } from '../outbox/outbox.ts'

/** A file above the field: what it is, how far it has come, and what can be done with it. */
export class Chip {
  readonly #words: Words
  readonly #amount: string
  readonly #state = element('span', { class: 'state', role: 'status' })
  readonly #bar = element('progress', { max: '1', value: '0' })
  readonly #retry: HTMLButtonElement
  readonly #remove: HTMLButtonElement
  readonly root: HTMLElement

  constructor(
    file: Added & { readonly picture?: string | undefined },
    words: Words,
    acts: { readonly onRetry: () => void; readonly onRemove: () => void },
  ) {
    const { files } = words
    this.#words = words
    this.#amount = amountOf(file, words)
    this.#bar.setAttribute('aria-label', files.progress(file.name))
    this.#retry = button({ hidden: true }, words.retry, acts.onRetry)
    const label = files.remove(file.name)
    this.#remove = button({ 'aria-label': label, title: label }, icon('close'), acts.onRemove)
    this.root = element(
      'li',
      { class: 'chip' },
      lookOf(file.picture),
      element('span', { class: 'what' }, element('b', {}, file.name), this.#state),
      this.#bar,
      this.#retry,
      this.#remove,
    )
  }

  /** @param share 0 … 1 of the file is there */
  progress(share: number): void {
    this.#bar.value = share
  }

  sending(): void {
    this.#draw('sending', this.#words.files.sending)
  }

  done(): void {
    this.#draw('done', this.#words.files.ready)
  }

  /** The network is away: it goes again by itself. */
  delayed(): void {
    this.#draw('delayed', this.#words.files.delayed)
  }

  /** @param why a sentence that goes on after a colon */
  failed(why: string): void {
    this.#draw('failed', this.#words.failed(why))
  }

  focus(): void {
    this.#remove.focus()
  }

  #draw(state: string, said: string): void {
    this.root.dataset['state'] = state
    this.#bar.hidden = state !== 'sending'
    this.#retry.hidden = state !== 'delayed'
    setText(this.#state, state === 'failed' ? said : `${this.#amount} · ${said}`)
  }
}

/** What only calls itself a picture is shown as any file. */
const lookOf = (picture: string | undefined): Element => {
  if (!picture) return icon('file')
  const img = element('img', { src: picture, alt: '' })
  img.onerror = () => img.replaceWith(icon('file'))
  return img
}
