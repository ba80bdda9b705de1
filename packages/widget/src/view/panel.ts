import type { Chat } from '../talk/chat.ts'
import type { ChatState } from '../talk/state.ts'
import type { Words } from '../strings/words.ts'
import { Composer } from './composer.ts'
import { DataStrip } from './data-strip.ts'
import { element, setText } from './element.ts'
import { keepFocusInside, SMALL_SCREEN } from './focus-ring.ts'
import { Header, TITLE_ID } from './header.ts'
import { SurveyCard } from './survey-card.ts'
import { Thread } from './thread.ts'
import { followKeyboard } from './visible-height.ts'

export interface PanelOptions {
  readonly chat: Chat
  readonly words: Words
  readonly onClose: () => void
  /** Says something to screen readers only. */
  readonly announce: (text: string) => void
  /** Aborted when the widget leaves the page. */
  readonly signal: AbortSignal
}

/** The conversation on screen: header, banner, thread, who is typing, composer. */
export class Panel {
  readonly #words: Words
  readonly #header: Header
  readonly #thread: Thread
  readonly #composer: Composer
  readonly #survey: SurveyCard
  readonly #banner = element('p', { class: 'banner', role: 'status', hidden: true })
  readonly #typing = element('p', { class: 'typing' })
  readonly root: HTMLElement

  constructor({ chat, words, onClose, announce, signal }: PanelOptions) {
    this.#words = words
    this.#thread = new Thread(chat, words, () => this.#composer.focus())
    const data = new DataStrip(words.data, chat.data)
    this.#header = new Header(words, {
      onClose,
      onPerson: () => this.#askPerson(chat, announce),
      onData: () => data.toggle(),
    })
    data.root.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      this.#header.toggleData()
    })
    this.#survey = new SurveyCard(words.survey, {
      onAnswer: (degree, said) => chat.answerSurvey(degree, said),
    })
    this.#composer = new Composer(words, {
      onKey: () => chat.key(),
      onSend: (text) => {
        this.#thread.end()
        chat.say(text)
      },
    })
    this.root = element(
      'section',
      { class: 'panel', role: 'dialog', 'aria-labelledby': TITLE_ID, hidden: true },
      this.#header.root,
      data.root,
      this.#banner,
      this.#thread.root,
      this.#typing,
      this.#survey.root,
      this.#composer.root,
    )
    keepFocusInside(this.root)
    followKeyboard(this.root, signal)
    this.root.addEventListener('keydown', (event) => event.key === 'Escape' && onClose())
  }

  show(): void {
    const small = matchMedia(SMALL_SCREEN).matches
    this.root.hidden = false
    this.root.setAttribute('aria-modal', String(small))
    this.#thread.end()
    if (small) this.#header.focus()
    else this.#composer.focus()
  }

  hide(): void {
    this.root.hidden = true
  }

  draw(state: ChatState): void {
    if (this.#header.draw(state)) this.#thread.focus()
    this.#thread.draw(state)
    if (this.#survey.draw(state.survey)) this.#composer.focus()
    const trouble = state.offline ? this.#words.offline : state.refused ? this.#words.refused : ''
    this.#banner.hidden = !trouble
    setText(this.#banner, trouble)
    setText(this.#typing, this.#typingText(state))
  }

  #askPerson(chat: Chat, announce: (text: string) => void): void {
    this.#thread.end()
    chat.askPerson()
    announce(this.#words.personAsked)
  }

  #typingText({ typing, conversation, offline }: ChatState): string {
    if (offline) return ''
    if (typing === 'agent') return this.#words.agentTyping(conversation?.agentName ?? null)
    return typing === 'bot' ? this.#words.botTyping : ''
  }
}
