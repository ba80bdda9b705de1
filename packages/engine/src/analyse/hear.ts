import { normalise } from './1-normalise.ts'
import { detectLanguage, type Detected } from './2-language.ts'
import { findCues } from './3-cues.ts'
import { readSignals } from './4-signals.ts'
import { readIntents } from './5-intents.ts'
import type { Heard } from './feeling/contributions.ts'

/**
 * Steps 1 to 5: what rules notice in a text, before anything learnt weighs it.
 *
 * @param language reads a text that is too short to tell its language
 */
export function hear(text: string, language?: 'fr' | 'en'): Heard & Detected {
  const source = normalise(text)
  const detected = detectLanguage(source, language)
  const cues = findCues(source, detected.lexicon)
  const signals = readSignals(cues.phrases, detected.lexicon)
  return { ...detected, source, cues, signals, intents: readIntents(cues.phrases) }
}
