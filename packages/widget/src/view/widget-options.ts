import type { Words } from '../strings/words.ts'
import type { Chat } from '../talk/chat.ts'

export interface WidgetOptions {
  readonly chat: Chat
  readonly words: Words
  readonly position: 'left' | 'right'
  /** A CSS colour of the site; its lightness is adapted so that text stays readable. */
  readonly accent: string | null
  readonly onOpen: () => void
  readonly onClose: () => void
}
