import type { Handle, MountOptions } from '../handle.ts'
import { chooseLanguage, chooseSpoken } from '../strings/choose-language.ts'
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
  const listeners = new Listeners()
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
    setContext: (facts) => soon((widget) => widget.setContext(facts)),
    on: (name, hear) => listeners.on(name, hear),
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
  const onError = (message: string) => {
    tellDeveloper(message)
    listeners.tell('error', { message })
  }
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
  { channel, language, origin, position = 'right', accent }: MountOptions,
  { home, ...told }: { home: string } & Pick<RunOptions, 'tell' | 'onError'>,
): Promise<() => Running> => {
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
      ...told,
    })
}

const body = (): Promise<void> =>
  new Promise((done) => {
    if (document.body) done()
    else addEventListener('DOMContentLoaded', () => done(), { once: true })
  })
