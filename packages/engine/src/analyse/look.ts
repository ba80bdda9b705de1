import { contributions } from './feeling/contributions.ts'
import { type Features, featuresOf } from './features.ts'
import { hear } from './hear.ts'

/** What the model looks at in a text: for training, and for nothing else. */
export function lookAt(text: string, language?: 'fr' | 'en'): Features {
  const heard = hear(text, language)
  return featuresOf(heard, contributions(heard))
}
