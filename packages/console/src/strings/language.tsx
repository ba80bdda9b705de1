import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import type { Words } from './fr.ts'

export type Language = 'fr' | 'en'
const KEY = 'diapason.language'

/** A browser loads the words of one language; those of the other when they are asked for. */
const CATALOGUES: Record<Language, () => Promise<Words>> = {
  fr: async () => (await import('./fr.ts')).fr,
  en: async () => (await import('./en.ts')).en,
}

const chosen = (): Language => {
  const kept = localStorage.getItem(KEY)
  if (kept === 'fr' || kept === 'en') return kept
  return navigator.language.startsWith('en') ? 'en' : 'fr'
}

/** A language, and its words. */
export interface Spoken {
  readonly language: Language
  readonly words: Words
}

const spokenIn = async (language: Language): Promise<Spoken> => ({
  language,
  words: await CATALOGUES[language](),
})

/** The language of the browser, or the one chosen in the menu. */
export const firstSpoken = (): Promise<Spoken> => spokenIn(chosen())

interface Speech extends Spoken {
  readonly speak: (language: Language) => void
}
const SpeechContext = createContext<Speech | null>(null)

/** Gives every label inside in one language, until another is chosen. */
export const LanguageProvider = ({ first, children }: { first: Spoken; children: ReactNode }) => {
  const [spoken, setSpoken] = useState(first)
  const { language } = spoken
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const speak = (next: Language) => {
    const change = (other: Spoken) => {
      localStorage.setItem(KEY, next)
      setSpoken(other)
    }
    // Offline, the words cannot come: everything stays as it is, and can be asked for again.
    spokenIn(next).then(change, () => undefined)
  }
  return <SpeechContext value={{ ...spoken, speak }}>{children}</SpeechContext>
}

export const useSpeech = (): Speech => {
  const speech = useContext(SpeechContext)
  if (speech === null) throw new Error('useSpeech outside of LanguageProvider')
  return speech
}

/** The labels in the language of the moment. */
export const useWords = (): Words => useSpeech().words
