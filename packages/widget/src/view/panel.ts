import type { Chat } from '../talk/chat.ts'
import { canAskPerson, type ChatState, isPlain } from '../talk/state.ts'
import type { Words } from '../strings/words.ts'
import { Composer } from './composer.ts'
import { DataStrip } from './data-strip.ts'
import { element, setText } from './element.ts'
import type { FileParts } from './file-parts.ts'
import { keepFocusInside, SMALL_SCREEN } from './focus-ring.ts'
import { Header, TITLE_ID } from './header.ts'
import { Kept, KEPT_ID } from './kept.ts'
import { MailOffer } from './mail-offer.ts'
import { SurveyCard } from './survey-card.ts'
import { Thread } from './thread.ts'
import { followKeyboard } from './visible-height.ts'

export interface PanelOptions {
  readonly chat: Chat
  readonly words: Words
  readonly files: FileParts
  /** Address of the site's privacy notice, or empty. */
  readonly privacy: string
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
  readonly #kept: Kept
  readonly #onNotice: () => void
  readonly #mail: MailOffer
  #lastHeard = ''
  readonly root: HTMLElement

  constructor({ chat, words, files, privacy, onClose, announce, signal }: PanelOptions) {
    this.#words = words
    this.#thread = new Thread(chat, { words, files }, () => this.#composer.focus())
    this.#kept = new Kept(words, privacy)
    this.#onNotice = () => {
      const welcome = chat.state.config?.welcome ?? ''
      chat.page.notice.show(`${welcome}\n${words.kept}`.trim(), privacy)
    }
    this.#mail = new MailOffer(chat.files.pass, words.tag, () => this.#composer.focus())
    const data = new DataStrip(words.data, chat.data, () => {
      this.#header.toggleData()
      void this.#mail.open('transcript')
    })
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
    const attach = files.attach(() => this.#composer.focus())
    this.#composer = new Composer(words, attach, {
      onKey: () => chat.key(),
      lastHeard: () => this.#lastHeard,
      onSend: (text, added) => {
        this.#thread.end()
        chat.say(text, added)
      },
    })
    this.root = element(
      'section',
      { class: 'panel', role: 'dialog', 'aria-labelledby': TITLE_ID, hidden: true },
      this.#header.root,
      data.root,
      this.#banner,
      this.#thread.root,
      this.#kept.root,
      this.#typing,
      this.#survey.root,
      this.#mail.root,
      this.#composer.root,
    )
    attach.listen(this.root)
    keepFocusInside(this.root)
    followKeyboard(this.root, signal)
    this.root.addEventListener('keydown', (event) => event.key === 'Escape' && onClose())
  }

  show(): void {
    const small = matchMedia(SMALL_SCREEN).matches
    this.root.hidden = false
    this.root.setAttribute('aria-modal', String(small))
    if (!this.#kept.root.hidden) this.#onNotice()
    this.#thread.show(true)
    this.#composer.grow()
    if (small) this.#header.focus()
    else this.#composer.focus()
  }

  hide(): void {
    this.root.hidden = true
    this.#thread.show(false)
  }

  /** Puts words into the field for the customer to send. */
  prefill(text: string): void {
    this.#composer.prefill(text)
  }

  draw(state: ChatState): void {
    const heard = state.log.messages.findLast(({ author }) => author !== 'customer')
    this.#lastHeard = heard?.text ?? ''
    // Where feelings run high the one filled button is the way to a person, while there is one.
    this.root.classList.toggle('plain', isPlain(state))
    this.root.classList.toggle('person-first', isPlain(state) && canAskPerson(state))
    if (this.#header.draw(state)) this.#thread.focus()
    this.#thread.draw(state)
    this.#mail.draw(state)
    if (this.#survey.draw(state.survey)) this.#composer.focus()
    const trouble = state.offline ? this.#words.offline : state.refused ? this.#words.refused : ''
    this.#banner.hidden = !trouble
    setText(this.#banner, trouble)
    setText(this.#typing, this.#typingText(state))
    const isFirst = this.#kept.draw(state)
    this.#composer.describe(isFirst ? KEPT_ID : null)
    this.#typing.hidden = isFirst
    if (isFirst && !this.root.hidden) this.#onNotice()
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
