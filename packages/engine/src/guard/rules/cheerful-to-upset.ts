import type { Draft } from '../../model.ts'
import type { GuardContext } from '../context.ts'
import { approvedSpans, customerQuotes, inside } from '../exempt.ts'
import { hitsOf, type Pattern } from '../match.ts'
import { isUpset } from '../mood.ts'
import { overlaps } from '../overlaps.ts'
import { escalatingTone } from './escalating-tone.ts'
import type { GuardRule, Hit } from './rule.ts'

/** « :) », « ;-) », « ^^ », “xD”: with the space before. */
const SMILEY =
  /(?:^|(?<=[\p{L}\p{N}.!?,…])|\s{1,3})(?:[:;=]-?[)DPp](?![\p{L}\p{N}])|\^\^|[xX]D(?!\p{L})|<3(?!\d))/gu
/** A cry of joy, at the beginning of a sentence and before its sign. */
const CRIES: readonly Pattern[] = [
  {
    find: /(?<=^|[.!?\n] ?)(?:super|genial|top|parfait|youpi|chouette|excellent|formidable|hourra|tada|great(?: news)?|awesome|wonderful|fantastic|amazing|yay|woohoo|perfect|brilliant|lovely|no worries)(?: (?:nouvelle|choix|question|idee|alors|news|choice|question))? ?!+/g,
  },
  {
    find: /\b(?:tres |une |have a )?(?:belle|bonne|excellente|super|merveilleuse|great|wonderful|lovely|fantastic|nice) (?:journee|soiree|fin de journee|week-end|day|evening|weekend)(?: a (?:vous|toi))? ?!+/g,
  },
]

const smileys = (text: string): readonly Hit[] =>
  [...text.matchAll(SMILEY)].map(({ index, 0: sign }) => ({
    start: index,
    end: index + sign.length,
    suggestion: '',
  }))

const check = (draft: Draft, context: GuardContext): readonly Hit[] => {
  if (!isUpset(context)) return []
  const found = [...smileys(draft.text), ...hitsOf(draft.text, CRIES)]
  if (found.length === 0) return []
  const exempt = [...approvedSpans(draft, context), ...customerQuotes(draft, context)]
  const known = escalatingTone.check(draft, context)
  return found
    .filter((hit) => !inside(hit, exempt) && !known.some((one) => overlaps(one, hit)))
    .toSorted((a, b) => a.start - b.start)
}

/**
 * A smiley or a cry of joy to somebody who is upset; `escalating-tone` has « !! » and emoji. A tone
 * that does not match is the first sign of a lack of empathy, and play makes the angry angrier
 * (Crolic and others, Journal of Marketing, 2022).
 */
export const cheerfulToUpset: GuardRule = {
  id: 'cheerful-to-upset',
  levels: { bot: 'warn', agent: 'hint' },
  reason: {
    fr: 'La personne est contrariée : un sourire ou un cri de joie peut passer pour de la moquerie.',
    en: 'The customer is upset: a smile or a cheer may read as mockery.',
  },
  check,
}
