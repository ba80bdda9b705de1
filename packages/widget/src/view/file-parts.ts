import type { Added } from '../outbox/outbox.ts'

/** The paper clip of the composer, and the files of the message that is being written. */
export interface FilePort {
  readonly clip: HTMLElement
  /** Where the files stand until they are sent. */
  readonly root: HTMLElement
  readonly isEmpty: boolean
  /** Takes what is pasted into an element, or dropped on it. */
  listen(target: HTMLElement): void
  /** The files of a message that is sent now; null when one of them stands in its way. */
  take(): readonly Added[] | null
}

/** What the screen shows of files is made elsewhere, and fetched with the first of them. */
export interface FileParts {
  /** @param onBack the customer is done with the files: back to the words */
  attach(onBack: () => void): FilePort
  /** The place of a message's files. */
  draw(files: readonly Added[]): HTMLElement
}
