import type { Pass } from '../talk/pass.ts'
import type { ChatState } from '../talk/state.ts'
import { element } from './element.ts'
import type { Purpose } from './mail-card.ts'

/** Where the question for an address stands: asked once of somebody who waits, and whenever they ask. */
export class MailOffer {
  readonly #pass: Pass
  readonly #language: string
  readonly #onEnd: () => void
  #isOffered = false
  readonly root = element('div', { class: 'survey', role: 'group', hidden: true })

  /** @param onEnd when it goes, for the focus to have a place */
  constructor(pass: Pass, language: string, onEnd: () => void) {
    this.#pass = pass
    this.#language = language
    this.#onEnd = onEnd
  }

  draw({ conversation, offline, survey }: ChatState): void {
    const waits = conversation?.owner === 'queue' && conversation.state === 'open'
    if (!waits || offline || survey !== 'none' || this.#isOffered) return
    this.#isOffered = true
    void this.open('waiting')
  }

  /** Fetches the question when it is first asked: most conversations never need it. */
  async open(purpose: Purpose): Promise<void> {
    const loaded = await import('./mail-card.ts').catch(() => null)
    if (!loaded) return
    const onEnd = () => {
      this.root.hidden = true
      this.root.replaceChildren()
      this.#onEnd()
    }
    const card = { language: this.#language, pass: this.#pass, onEnd }
    await new loaded.MailCard(this.root, card).open(purpose)
  }
}
