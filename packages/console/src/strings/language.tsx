import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { en } from './en.ts'
import { fr, type Words } from './fr.ts'

export type Language = 'fr' | 'en'
const CATALOGUES: Record<Language, Words> = { fr, en }
const KEY = 'diapason.language'

const chosen = (): Language => {
  const kept = localStorage.getItem(KEY)
  if (kept === 'fr' || kept === 'en') return kept
  return navigator.language.startsWith('en') ? 'en' : 'fr'
}

interface Speech {
  readonly words: Words
  readonly language: Language
  readonly speak: (language: Language) => void
}
const SpeechContext = createContext<Speech | null>(null)

/** Gives every label inside in the language of the browser, or the one chosen in the menu. */
export const LanguageProvider = ({ children }: { children: ReactNode }) => {
  const [language, setLanguage] = useState(chosen)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const speak = (next: Language) => {
    localStorage.setItem(KEY, next)
    document.documentElement.lang = next
    setLanguage(next)
  }
  return (
    <SpeechContext value={{ words: CATALOGUES[language], language, speak }}>
      {children}
    </SpeechContext>
  )
}

export const useSpeech = (): Speech => {
  const speech = useContext(SpeechContext)
  if (speech === null) throw new Error('useSpeech outside of LanguageProvider')
  return speech
}

/** The labels in the language of the moment. */
export const useWords = (): Words => useSpeech().words
