import type { Words } from '../strings/words.ts'
import { canAskPerson, type ChatState, isPersonThere } from '../talk/state.ts'
import { button, element, setText } from './element.ts'
import { icon } from './icon.ts'

export interface HeaderActs {
  readonly onPerson: () => void
  readonly onClose: () => void
  /** Shows what the customer can do with their data, or puts it away; says which. */
  readonly onData: () => boolean
}

export const TITLE_ID = 'title'

/** Who the customer speaks with, and the way to a person. */
export class Header {
  readonly #words: Words
  readonly #title: HTMLElement
  readonly #status: HTMLElement
  readonly #person: HTMLButtonElement
  readonly #data: HTMLButtonElement
  readonly #onData: () => boolean
  readonly root: HTMLElement

  constructor(words: Words, acts: HeaderActs) {
    this.#words = words
    this.#title = element('h2', { id: TITLE_ID, tabindex: '-1' }, words.automatic)
    this.#status = element('p', { class: 'status', role: 'status' }, words.automatic)
    this.#person = button({ class: 'person' }, words.person, acts.onPerson)
    const close = button(
      { class: 'close', 'aria-label': words.close, title: words.close },
      icon('close'),
      acts.onClose,
    )
    this.#data = button(
      { class: 'close more', 'aria-label': words.data.title, title: words.data.title },
      icon('more'),
      () => this.toggleData(),
    )
    this.#onData = acts.onData
    this.root = element(
      'div',
      { class: 'header' },
      element('div', { class: 'row' }, this.#title, element('div', {}, this.#data, close)),
      element('div', { class: 'row' }, this.#status, this.#person),
    )
  }

  /**
   * Brings it up to date; says whether the focused button has gone. The way to a person stands
   * there until somebody was asked for; then the status says so in its place.
   */
  draw(state: ChatState): boolean {
    const { config, conversation } = state
    setText(this.#title, config?.company ?? this.#words.team)
    setText(this.#status, this.#statusOf(state))
    this.#status.dataset['owner'] = conversation?.owner ?? 'bot'
    const active = (this.root.getRootNode() as ShadowRoot).activeElement
    this.#person.hidden = !canAskPerson(state)
    const lost = this.#person.hidden && active === this.#person
    return lost
  }

  /** Shows or hides what can be done with one’s data; hidden, the focus is back at its button. */
  toggleData(): void {
    const shown = this.#onData()
    this.#data.setAttribute('aria-expanded', String(shown))
    if (!shown) this.#data.focus()
  }

  focus(): void {
    this.#title.focus()
  }

  #statusOf(state: ChatState): string {
    if (isPersonThere(state)) return this.#words.withPerson(state.conversation?.agentName ?? null)
    return state.conversation?.owner === 'queue' ? this.#words.waiting : this.#words.automatic
  }
}
