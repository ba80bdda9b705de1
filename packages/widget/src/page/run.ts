import type { Identity, PageFacts } from '../handle.ts'
import type { SpokenLanguage } from '../strings/choose-language.ts'
import type { Words } from '../strings/words.ts'
import { Chat } from '../talk/chat.ts'
import { factsOf } from '../talk/facts.ts'
import { Widget } from '../view/widget.ts'
import type { Tell } from './listeners.ts'
import { tellChanges } from './tell-changes.ts'

export interface RunOptions {
  readonly origin: string
  readonly channel: string
  /** What the assistant speaks; the frame speaks `words`. */
  readonly language: SpokenLanguage
  readonly words: Words
  readonly position: 'left' | 'right'
  readonly accent: string | null
  readonly tell: Tell
  /** Told what whoever built the page can mend. */
  readonly onError: (message: string) => void
}

/** A widget that stands on the page. */
export interface Running {
  open(): void
  close(): void
  isOpen(): boolean
  identify(identity: Identity): void
  setContext(facts: PageFacts): void
  stop(): void
}

/** Starts conversation and screen, and tells the page what becomes of them. */
export const run = ({ origin, channel, language, tell, onError, ...look }: RunOptions): Running => {
  const chat = new Chat({ origin, channel, language, onError })
  tellChanges(chat, tell)
  const widget = new Widget({
    chat,
    ...look,
    onOpen: () => tell('open', {}),
    onClose: () => tell('close', {}),
  })
  return {
    open: () => widget.open(),
    close: () => widget.close(),
    isOpen: () => widget.isOpen,
    identify: (identity) => chat.identify(identity),
    setContext: (given) => {
      const facts = factsOf(given)
      if (facts) chat.setFacts(facts)
      else
        onError(
          'the context has more than 20 facts or 2,000 characters, or a value that is no text, number or boolean.',
        )
    },
    stop: () => {
      chat.stop()
      widget.unmount()
    },
  }
}
