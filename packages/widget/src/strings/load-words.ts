import type { WidgetLanguage } from './choose-language.ts'
import type { Words } from './words.ts'

/** The words of each language are a file of their own: a visitor loads one of them. */
const FILES: Readonly<Record<WidgetLanguage, () => Promise<Words>>> = {
  fr: async () => (await import('./fr.ts')).fr,
  en: async () => (await import('./en.ts')).en,
  es: async () => (await import('./es.ts')).es,
  de: async () => (await import('./de.ts')).de,
  it: async () => (await import('./it.ts')).it,
  pt: async () => (await import('./pt.ts')).pt,
  nl: async () => (await import('./nl.ts')).nl,
}

/** Fetches what the frame says in this language. */
export const loadWords = (language: WidgetLanguage): Promise<Words> => FILES[language]()
