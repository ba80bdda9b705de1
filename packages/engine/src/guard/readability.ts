import { fold } from './fold.ts'
import { sentencesOf } from './sentences.ts'

const WORDS = /[a-z0-9]+(?:['-][a-z0-9]+)*/g
/** Under so many words the figure says nothing. */
const LEAST_WORDS = 30

/** A mute « e » is not spoken: « table », « ils parlent »; but « remboursement », « argent ». */
const SILENT_FR = /(?<=[aeiouyéèêàâîôûù].*)(?:e|es|(?<!m|g|i|c|d|ér|par|prés|abs|souv|cont)ent)$/
/** « ion », « ui », « oi », « eau »: one sound. « é » before a vowel is one of its own. */
const SOUNDS_FR =
  /é(?=[aeiou])|eau|oeu|[iuy]?(?:ai|ei|oi|ou|au|eu|œu|oe|io|ie|ia|ui|ue)[iuy]?|[aeiouyéèêëàâîïôùûü]/g
/** “make”, “asked”; not “table”, “wanted”. */
const SILENT_EN =
  /(?<=[aeiouy].*[^aeiouyl]|[aeiouy].*[aeiouy]l)e$|(?<=[aeiouy].*[^aeiouytd])ed$|(?<=[aeiouy].*[^aeiouyscxzg])es$/
const SOUNDS_EN = /[aeiouy]+/g

/** Spoken syllables of a word, at least one. */
export function syllables(word: string, language: 'fr' | 'en'): number {
  const lower = word.toLowerCase()
  const heard =
    language === 'fr' ? lower.replace(SILENT_FR, '') : fold(lower).text.replace(SILENT_EN, '')
  return Math.max(1, (heard.match(language === 'fr' ? SOUNDS_FR : SOUNDS_EN) ?? []).length)
}

/** How many words stand in a text. */
export const wordsIn = (text: string): number => (fold(text).text.match(WORDS) ?? []).length

/**
 * How easily a text is read, about 0 (hard) to 100 (easy): Flesch (1948) for English, Kandel and
 * Moles (1958) for French. Null under thirty words, where the figure means nothing. No judgement of
 * whether a text is easy to read in the sense of the European guidelines: only readers can say that.
 *
 * @example
 * readability('Bonjour.', 'fr') // null
 */
export function readability(text: string, language: 'fr' | 'en'): number | null {
  const words = text.normalize('NFC').match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []
  const sentences = sentencesOf(text).length
  if (words.length < LEAST_WORDS || sentences === 0) return null
  const spoken = words.reduce((sum, word) => sum + syllables(word, language), 0)
  const [length, weight] = [words.length / sentences, spoken / words.length]
  const ease =
    language === 'fr'
      ? 207 - 1.015 * length - 73.6 * weight
      : 206.835 - 1.015 * length - 84.6 * weight
  return Math.round(Math.max(0, Math.min(100, ease)))
}
