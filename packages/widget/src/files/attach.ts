import { button, element } from '../view/element.ts'
import { icon } from '../view/icon.ts'
import type { FileGround } from './attached.ts'
import { loadFiles } from './load-files.ts'
import type { Tray } from './tray.ts'
import type { Added } from '../outbox/outbox.ts'

/** What a file chooser offers; the server looks at the bytes. */
const ACCEPT = '.png,.jpg,.jpeg,.gif,.webp,.pdf,.txt,.csv,.docx,.xlsx,.pptx,.odt,.ods,.odp'

/** The paper clip of the composer. Everything behind it is fetched with the first file. */
export class Attach {
  readonly #ground: FileGround
  readonly #onBack: () => void
  #tray: Tray | null = null
  /** Added while what handles them is on its way. */
  #held: File[] = []
  readonly clip: HTMLElement
  readonly root = element('div', { class: 'tray', hidden: true })

  /** @param onBack the customer is done with the files: back to the words */
  constructor(ground: FileGround, onBack: () => void) {
    this.#ground = ground
    this.#onBack = onBack
    const chooser = element('input', {
      type: 'file',
      multiple: true,
      accept: ACCEPT,
      hidden: true,
      tabindex: '-1',
    })
    chooser.addEventListener('change', () => {
      void this.#add([...(chooser.files ?? [])])
      chooser.value = ''
    })
    const label = ground.words.files.add
    const clip = button({ class: 'clip', 'aria-label': label, title: label }, icon('clip'), () =>
      chooser.click(),
    )
    this.clip = element('span', {}, clip, chooser)
  }

  get isEmpty(): boolean {
    return this.#held.length === 0 && (this.#tray?.isEmpty ?? true)
  }

  /** Takes what is pasted into an element, or dropped on it. */
  listen(target: HTMLElement): void {
    target.addEventListener('paste', (event) => {
      const files = [...(event.clipboardData?.files ?? [])]
      if (files.length === 0) return
      event.preventDefault()
      void this.#add(files)
    })
    target.addEventListener('dragover', (event) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
    })
    target.addEventListener('drop', (event) => {
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length === 0) return
      event.preventDefault()
      void this.#add(files)
    })
  }

  /** The files of a message that is sent now; null when one of them stands in its way. */
  take(): readonly Added[] | null {
    loadFiles().catch(() => undefined) // a conversation has begun: whoever adds a file need not wait
    if (this.#held.length > 0) return null
    return this.#tray ? this.#tray.take() : []
  }

  async #add(files: readonly File[]): Promise<void> {
    if (files.length === 0) return
    if (this.#tray) return this.#tray.add(files)
    this.#held.push(...files)
    this.root.hidden = false
    this.root.textContent = this.#ground.words.files.sending
    const module = await loadFiles().catch(() => null)
    if (!module) return this.#refuse()
    const ground = { ...this.#ground, onBack: this.#onBack }
    this.#tray ??= new module.Tray(this.root, ground)
    this.#tray.add(this.#held.splice(0))
  }

  #refuse(): void {
    this.#held = []
    this.root.textContent = this.#ground.words.files.away
  }
}
