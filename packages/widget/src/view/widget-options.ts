import type { Words } from '../strings/words.ts'
import type { Chat } from '../talk/chat.ts'
import type { FileParts } from './file-parts.ts'

export interface WidgetOptions {
  readonly chat: Chat
  readonly words: Words
  readonly files: FileParts
  readonly position: 'left' | 'right'
  /** A CSS colour of the site; its lightness is adapted so that text stays readable. */
  readonly accent: string | null
  /** Address of the site's privacy notice, or empty. */
  readonly privacy: string
  /** Told what whoever built the page can mend. */
  readonly onError: (message: string) => void
  readonly onOpen: () => void
  readonly onClose: () => void
}
