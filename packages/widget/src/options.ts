import { chooseLanguage, type WidgetLanguage } from './strings/choose-language.ts'

/** What the script tag says. */
export interface TagOptions {
  /** Host of the server: where the script came from. */
  readonly origin: string
  readonly channel: string
  readonly language: WidgetLanguage
  readonly position: 'left' | 'right'
  readonly accent: string | null
}

/** Reads the options of the script tag; null without the channel's key. */
export const readOptions = (script: HTMLScriptElement | null): TagOptions | null => {
  const { channel, language, position, accent } = script?.dataset ?? {}
  if (!script || !channel) return null
  return {
    origin: new URL(script.src).origin,
    channel,
    language: chooseLanguage([language, document.documentElement.lang, navigator.language]),
    position: position === 'left' ? 'left' : 'right',
    accent: accent ?? null,
  }
}
