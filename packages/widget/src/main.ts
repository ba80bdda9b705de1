import { readOptions, type TagOptions } from './options.ts'
import { en } from './strings/en.ts'
import { fr } from './strings/fr.ts'
import { Chat } from './talk/chat.ts'
import type { Identity } from './talk/pass.ts'
import { tellDeveloper } from './talk/tell-developer.ts'
import { Widget } from './view/widget.ts'

/** What a page can do with the widget: `window.Diapason.open()`. */
export interface Handle {
  open(): void
  close(): void
  /** Names the customer; `signature` is the hex HMAC-SHA256 of `id`, made on the site's server. */
  identify(identity: Identity): void
}

declare global {
  interface Window {
    Diapason?: Handle
  }
}

const start = ({ origin, channel, language, position, accent }: TagOptions): void => {
  const chat = new Chat({ origin, channel, language })
  const words = language === 'fr' ? fr : en
  const widget = new Widget({ chat, words, position, accent })
  window.Diapason = Object.freeze({
    open: () => widget.open(),
    close: () => widget.close(),
    identify: (identity: Identity) => chat.identify(identity),
  })
}

const options = readOptions(document.currentScript as HTMLScriptElement | null)
if (!options) {
  tellDeveloper('the script tag needs data-channel="…", the key of your channel.')
} else if (!window.Diapason) {
  if (document.body) start(options)
  else addEventListener('DOMContentLoaded', () => start(options), { once: true })
}
