import type { Handle, MountOptions } from '../handle.ts'
import {
  chooseLanguage,
  chooseSpoken,
  isFrameLanguage,
  WIDGET_LANGUAGES,
} from '../strings/choose-language.ts'
import { loadWords } from '../strings/load-words.ts'
import { tellDeveloper } from '../talk/tell-developer.ts'
import { Listeners } from './listeners.ts'
import type { RunOptions, Running } from './run.ts'

export interface Mounted {
  readonly channel: string
  readonly handle: Handle
}

/** Where the script came from, and what to do when a widget opens or goes. */
export interface MountGround {
  readonly origin: string
  readonly onOpen: (handle: Handle) => void
  readonly onGone: (handle: Handle) => void
}

/**
 * Puts a widget on the page. The handle is there at once; the widget itself and the words of its
 * language are fetched, and what was called meanwhile is done in order when they are here.
 */
export const mount = (options: MountOptions, ground: MountGround): Handle => {
  const onError = (message: string): void => {
    tellDeveloper(message)
    listeners.tell('error', { message })
  }
  const listeners = new Listeners(onError)
  const waiting: ((running: Running) => void)[] = []
  let running: Running | null = null
  let gone = false
  const soon = (act: (running: Running) => void): void => {
    if (running) act(running)
    else if (!gone) waiting.push(act)
  }
  const handle: Handle = Object.freeze<Handle>({
    open: () => soon((widget) => widget.open()),
    close: () => soon((widget) => widget.close()),
    toggle: () => soon((widget) => (widget.isOpen() ? widget.close() : widget.open())),
    identify: (identity) => soon((widget) => widget.identify(identity)),
    forget: () => soon((widget) => widget.forget()),
    setContext: (facts) => soon((widget) => widget.setContext(facts)),
    prefill: (text) => soon((widget) => widget.prefill(text)),
    on: (name, hear) => listeners.on(name, hear),
    off: (name, hear) => listeners.off(name, hear),
    unmount: () => {
      if (gone) return
      gone = true
      waiting.length = 0
      running?.stop()
      running = null
      listeners.clear()
      ground.onGone(handle)
    },
  })
  listeners.on('open', () => ground.onOpen(handle))
  const begin = async () => {
    const started = await fetchAndRun(options, {
      home: ground.origin,
      tell: listeners.tell,
      onError,
    })
    if (gone) return
    running = started()
    for (const act of waiting.splice(0)) act(running)
    listeners.tell('ready', {})
  }
  begin().catch((error: unknown) => onError(`the widget could not be loaded: ${String(error)}`))
  return handle
}

const fetchAndRun = async (
  { channel, language, origin, position = 'right', accent, privacy }: MountOptions,
  { home, ...told }: { home: string } & Pick<RunOptions, 'tell' | 'onError'>,
): Promise<() => Running> => {
  if (language && !isFrameLanguage(language))
    told.onError(`the language “${language}” is none of ${WIDGET_LANGUAGES.join(', ')}.`)
  const frame = chooseLanguage([
    language,
    document.documentElement.lang,
    ...(navigator.languages ?? [navigator.language]),
  ])
  const [{ run }, words] = await Promise.all([import('./run.ts'), loadWords(frame), body()])
  return () =>
    run({
      origin: origin ? new URL(origin, location.href).origin : home,
      channel,
      language: chooseSpoken(frame, navigator.languages ?? []),
      words,
      position,
      accent: accent ?? null,
      privacy: addressOf(privacy, told.onError),
      ...told,
    })
}

/** A web address as it is, anything else as good as none. */
const addressOf = (given: string | undefined, onError: (message: string) => void): string => {
  if (!given) return ''
  try {
    const { protocol, href } = new URL(given, location.href)
    if (/^https?:$/.test(protocol)) return href
  } catch {
    // said below
  }
  onError(`the privacy notice “${given}” is no web address.`)
  return ''
}

const body = (): Promise<void> =>
  new Promise((done) => {
    if (document.body) done()
    else addEventListener('DOMContentLoaded', () => done(), { once: true })
  })
