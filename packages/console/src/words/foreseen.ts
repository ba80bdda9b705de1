import type { Foreseen } from '@diapason/contract'
import type { Words } from '../strings/fr.ts'

/** Certainties from which each degree of `sure` is said; below the first nothing is. */
const DEGREES = [0.5, 0.65, 0.8]
/** Longest quotation, in characters. */
const QUOTED = 72

const quoted = (words: string): string =>
  words.length <= QUOTED ? words : `${words.slice(0, QUOTED).trimEnd()}…`

/**
 * How a draft may be received, in one calm sentence with its certainty in words and the words it
 * rests on: « Devrait apaiser, assez sûr : « J’appelle le transporteur… » ». Null when unsure.
 */
export const foreseenInWords = (
  { effect, certainty, because }: Foreseen,
  { coach, colon }: Pick<Words, 'coach' | 'colon'>,
): string | null => {
  const degree = DEGREES.findLastIndex((least) => certainty >= least)
  if (degree < 0) return null
  const [first] = effect === 'leaves' ? [] : because
  const sentence = `${coach.effects[effect]}, ${coach.sure[degree]}`
  return first === undefined || first.text === ''
    ? sentence
    : `${sentence}${colon}${coach.because(quoted(first.text))}`
}
