import { type Answer, isFinal } from '../talk/api.ts'
import { newId } from '../talk/new-id.ts'
import { pause } from '../talk/pause.ts'
import { element } from '../view/element.ts'
import { Chip } from './chip.ts'
import { isPicture } from './describe.ts'
import type { FileGround } from './attached.ts'
import { wear } from './sheet.ts'
import { Upload } from './upload.ts'
import type { Added } from '../outbox/outbox.ts'

/** Limits of the server (`FILE_LIMIT` and `FILES_A_MESSAGE` of the contract). */
const LIMIT = 10 * 1024 * 1024
const MOST = 5

/** With whom a tray works. */
interface TrayGround extends FileGround {
  /** The customer is done with the files: back to the words. */
  readonly onBack: () => void
}

/** A file above the field, on its way. */
interface Waiting {
  readonly added: Added
  readonly chip: Chip
  readonly upload: Upload
  again?: ReturnType<typeof setTimeout>
  isRefused: boolean
}

/** The files of the message that is being written: each goes at once, and tries as long as it takes. */
export class Tray {
  readonly #root: HTMLElement
  readonly #ground: TrayGround
  readonly #told = element('p', { class: 'told', role: 'status' })
  readonly #list: HTMLElement
  #waiting: Waiting[] = []

  constructor(root: HTMLElement, ground: TrayGround) {
    this.#root = root
    this.#ground = ground
    this.#list = element('ul', { 'aria-label': ground.words.files.chosen })
    root.replaceChildren(this.#list, this.#told)
  }

  get isEmpty(): boolean {
    return this.#waiting.length === 0
  }

  add(files: readonly File[]): void {
    if (files.length === 0) return
    wear(this.#root)
    const { files: said } = this.#ground.words
    const room = MOST - this.#waiting.length
    for (const file of files.slice(0, room)) this.#begin(file)
    this.#told.textContent = files.length > room ? said.tooMany : ''
    this.#show()
  }

  take(): readonly Added[] | null {
    const refused = this.#waiting.find(({ isRefused }) => isRefused)
    if (refused) {
      this.#told.textContent = this.#ground.words.files.first
      refused.chip.focus()
      return null
    }
    const taken = this.#waiting.map(({ added }) => added)
    for (const { chip, again } of this.#waiting) {
      clearTimeout(again)
      chip.root.remove()
    }
    this.#waiting = []
    this.#told.textContent = ''
    this.#show()
    return taken
  }

  #begin(file: File): void {
    const { words, uploads } = this.#ground
    const added = {
      id: newId(),
      name: file.name,
      type: file.type as Added['type'],
      size: file.size,
    }
    const picture = isPicture(added) ? URL.createObjectURL(file) : undefined
    const chip = new Chip({ ...added, picture }, words, {
      onRetry: () => void this.#send(waiting),
      onRemove: () => this.#remove(waiting),
    })
    const upload = new Upload(uploads, { id: added.id, file }, (share) => chip.progress(share))
    const waiting: Waiting = { added, chip, upload, isRefused: false }
    this.#waiting.push(waiting)
    this.#list.append(chip.root)
    uploads.add(added.id, () => upload.send(), picture)
    if (file.size > LIMIT) this.#refuse(waiting, words.problems['file_too_large'])
    else if (file.size === 0) this.#refuse(waiting, words.problems['file_empty'])
    else void this.#send(waiting)
  }

  async #send(waiting: Waiting, attempt = 0): Promise<void> {
    clearTimeout(waiting.again)
    waiting.isRefused = false
    waiting.chip.sending()
    const answer = await waiting.upload.send()
    if (!this.#waiting.includes(waiting) || !this.#root.isConnected) return
    if (answer.ok) waiting.chip.done()
    else this.#failed(waiting, answer, attempt)
  }

  #failed(waiting: Waiting, answer: Exclude<Answer<unknown>, { ok: true }>, attempt: number): void {
    const { words } = this.#ground
    if (isFinal(answer))
      return this.#refuse(
        waiting,
        words.problems[answer.problem?.code ?? ''] ?? words.files.refused,
      )
    waiting.chip.delayed()
    const rest = Math.max(answer.wait, pause(attempt, Math.random()))
    waiting.again = setTimeout(() => void this.#send(waiting, attempt + 1), rest)
  }

  #refuse(waiting: Waiting, why = this.#ground.words.files.refused): void {
    waiting.isRefused = true
    waiting.chip.failed(why)
  }

  #remove(waiting: Waiting): void {
    clearTimeout(waiting.again)
    waiting.upload.cancel()
    this.#ground.uploads.drop(waiting.added.id)
    this.#waiting = this.#waiting.filter((one) => one !== waiting)
    waiting.chip.root.remove()
    this.#told.textContent = this.#ground.words.files.removed(waiting.added.name)
    this.#show()
    this.#ground.onBack()
  }

  #show(): void {
    this.#root.hidden = this.isEmpty && !this.#told.textContent
  }
}
