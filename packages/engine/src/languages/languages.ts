import { english } from './en/en.ts'
import { french } from './fr/fr.ts'
import type { LanguageData } from './language.ts'

/** Every language the engine can read; the first is the default for texts that do not tell. */
export const LANGUAGES: readonly [LanguageData, ...LanguageData[]] = Object.freeze<
  [LanguageData, ...LanguageData[]]
>([french, english])
