import type { Draft, Span } from '../../model.ts'
import type { GuardContext } from '../context.ts'
import { approvedSpans, inside } from '../exempt.ts'
import { hasLanguageBarrier } from '../language-barrier.ts'
import { readability, wordsIn } from '../readability.ts'
import { sentencesOf } from '../sentences.ts'
import type { GuardRule, Hit } from './rule.ts'

/** From so many words on a sentence is long for somebody who learns the language. */
const LONG_FROM = 20
/** Twenty words take at least as many signs. */
const LONG_SIGNS = 60

/** With the length, and the ease of the whole draft where it is long enough to have one. */
function reasonOf({ text, language }: Draft, words: number): GuardRule['reason'] {
  const ease = readability(text, language)
  const formula = language === 'fr' ? 'Kandel-Moles' : 'Flesch'
  const fr = ease === null ? '' : `, lisibilité ${formula} du texte : ${ease} sur 100`
  const en = ease === null ? '' : `, ${formula} ease of the text: ${ease} of 100`
  return {
    fr: `La langue semble un obstacle pour la personne, et cette phrase compte ${words} mots${fr} : une idée par phrase, une douzaine de mots, des mots courants.`,
    en: `The language seems hard for this customer, and this sentence has ${words} words${en}: one idea a sentence, about a dozen words, common ones.`,
  }
}

const check = (draft: Draft, context: GuardContext): readonly Hit[] => {
  const long = sentencesOf(draft.text)
    .filter(({ start, end }) => end - start >= LONG_SIGNS)
    .map((span: Span) => ({ span, words: wordsIn(draft.text.slice(span.start, span.end)) }))
    .filter(({ words }) => words >= LONG_FROM)
  if (long.length === 0 || !hasLanguageBarrier(context)) return []
  const approved = approvedSpans(draft, context)
  return long
    .filter(({ span }) => !inside(span, approved))
    .map(({ span, words }) => ({ ...span, suggestion: null, reason: reasonOf(draft, words) }))
}

/**
 * A long sentence to somebody for whom the language is a barrier. Measured by Kandel and Moles
 * (1958) or Flesch (1948), and by the advice of Inclusion Europe (2009): one idea a sentence.
 */
export const longSentence: GuardRule = {
  id: 'long-sentence',
  levels: { bot: 'warn', agent: 'hint' },
  reason: {
    fr: 'La langue semble un obstacle pour la personne : une idée par phrase, une douzaine de mots, des mots courants.',
    en: 'The language seems hard for this customer: one idea a sentence, about a dozen words, common ones.',
  },
  check,
}
