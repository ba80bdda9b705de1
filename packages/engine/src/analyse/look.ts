import { normalise } from './1-normalise.ts'
import { detectLanguage } from './2-language.ts'
import { findCues } from './3-cues.ts'
import { readSignals } from './4-signals.ts'
import { readIntents } from './5-intents.ts'
import { contributions } from './feeling/contributions.ts'
import { type Features, featuresOf } from './features.ts'

/** What the model looks at in a text: for training, and for nothing else. */
export function lookAt(text: string, language?: 'fr' | 'en'): Features {
  const source = normalise(text)
  const { lexicon } = detectLanguage(source, language)
  const cues = findCues(source, lexicon)
  const signals = readSignals(cues.phrases, lexicon)
  const heard = { source, cues, signals, intents: readIntents(cues.phrases) }
  return featuresOf(heard, contributions(heard))
}
