import type { Identity, PageFacts } from '../handle.ts'
import type { SpokenLanguage } from '../strings/choose-language.ts'
import { Attach } from '../files/attach.ts'
import { attached } from '../files/attached.ts'
import type { Words } from '../strings/words.ts'
import { Chat } from '../talk/chat.ts'
import { factsOf } from '../talk/facts.ts'
import { Keep } from '../talk/keep.ts'
import { Widget } from '../view/widget.ts'
import type { Tell } from './listeners.ts'
import { tellChanges } from './tell-changes.ts'
import { takeWayBack } from './way-back.ts'

export interface RunOptions {
  readonly origin: string
  readonly channel: string
  /** What the assistant speaks; the frame speaks `words`. */
  readonly language: SpokenLanguage
  readonly words: Words
  readonly position: 'left' | 'right'
  readonly accent: string | null
  /** Address of the site's privacy notice, or empty. */
  readonly privacy: string
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
  forget(): void
  setContext(facts: PageFacts): void
  prefill(text: string): void
  stop(): void
}

/** Starts conversation and screen, and tells the page what becomes of them. */
export const run = ({ origin, channel, language, tell, onError, ...look }: RunOptions): Running => {
  const wayBack = takeWayBack(channel)
  if (wayBack !== null) new Keep(channel).token = wayBack
  const chat = new Chat({ origin, channel, language, onError })
  tellChanges(chat, tell)
  const ground = { words: look.words, uploads: chat.files }
  const widget = new Widget({
    chat,
    files: {
      attach: (onBack) => new Attach(ground, onBack),
      draw: (added) => attached(added, ground),
    },
    ...look,
    onError,
    onOpen: () => tell('open', {}),
    onClose: () => tell('close', {}),
  })
  if (wayBack !== null) widget.open()
  return {
    open: () => widget.open(),
    close: () => widget.close(),
    isOpen: () => widget.isOpen,
    identify: (identity) => {
      if (isIdentity(identity)) chat.identify(identity)
      else onError('identify needs { id, signature }: text, the signature of 64 hex digits.')
    },
    forget: () => chat.forget(),
    setContext: (given) => {
      const facts = factsOf(given)
      if (facts) chat.setFacts(facts)
      else
        onError(
          'the context has more than 20 facts or 2,000 characters, or a value that is no text, number or boolean.',
        )
    },
    prefill: (text) => {
      if (typeof text === 'string') widget.prefill(text)
      else onError('prefill needs a text.')
    },
    stop: () => {
      chat.stop()
      widget.unmount()
    },
  }
}

const isIdentity = (given: Partial<Identity> | undefined): boolean =>
  typeof given?.id === 'string' && /^[\da-f]{64}$/i.test(String(given.signature))
