import { common, contentWords } from '../../analyse/trajectory/content-words.ts'
import type { Draft, Span } from '../../model.ts'
import type { GuardContext } from '../context.ts'
import { approvedSpans, customerQuotes, inside } from '../exempt.ts'
import { fold } from '../fold.ts'
import { hasWaited } from '../has-waited.ts'
import { overlaps } from '../overlaps.ts'
import { sentencesOf } from '../sentences.ts'
import { type Apology, apologiesIn } from './apologies.ts'
import { repeatedFormula } from './repeated-formula.ts'
import type { GuardRule, Hit } from './rule.ts'

/** A sentence that is an apology and nothing else can go. */
const ALONE =
  /^(?:(?:encore|de nouveau|a nouveau|une fois de plus|vraiment|again|once again|once more|and again|so|very|je (?:suis|vous|m')|nous (?:sommes|vous)|i(?:'m| am)|we(?:'re| are)|i|we|please accept|veuillez accepter|toutes|vous presente|presentons|prie de|prions de|bien vouloir)[, ]{0,2}){0,5}(?:desolee?s?|navree?s?|(?:mes|nos) (?:plus )?(?:sinceres )?excuses|m'excuser|nous excuser|m'excuse|nous excusons|excusez|pardon|sorry|apologi[sz]e|(?:my|our)? ?(?:sincere )?apologies)(?: (?:encore|again|once again|once more|une fois encore|pour|de|for|about)[^,;:]{0,80})?[.!]?$/

/** Without one of these there is nothing to look at. */
const WORDED = /d[eé]sol|navr|excus|pardon|sorry|apolog|forgive/iu

/** Both name the same fault. */
const isSame = (later: Apology, { about }: Apology): boolean => common(later.about, about) > 0

/** « Je m’excuse, Kofi » says whom, and not what for. */
const withoutName = (apology: Apology, name: ReadonlySet<string>): Apology => ({
  ...apology,
  about: new Set([...apology.about].filter((stem) => !name.has(stem))),
})

/** The sentence around an apology, with the space before it. */
function sentenceAround(text: string, apology: Span): Span | undefined {
  const sentence = sentencesOf(text).find((one) => overlaps(one, apology))
  if (!sentence) return undefined
  const before = /\s*$/u.exec(text.slice(0, sentence.start))?.[0].length ?? 0
  return { start: sentence.start - before, end: sentence.end }
}

function hitOn(text: string, apology: Apology): Hit {
  const around = sentenceAround(text, apology)
  const words = around ? fold(text.slice(around.start, around.end)).text.trim() : ''
  const goes = around && around.start > 0 && ALONE.test(words)
  const { start, end } = goes ? around : apology
  return { start, end, suggestion: goes ? '' : null }
}

/**
 * In this draft an apology that names no fault is for the one named before. A formula in an earlier
 * reply was no apology yet: there the fault must be the same; and a new wait is a new fault.
 */
function isAgain(apology: Apology, before: readonly Apology[], context: GuardContext): boolean {
  if (before.some((one) => apology.about.size === 0 || isSame(apology, one))) return true
  if (hasWaited(context) || apology.about.size === 0) return false
  return context.earlierReplies.flatMap(apologiesIn).some((one) => isSame(apology, one))
}

const check = (draft: Draft, context: GuardContext): readonly Hit[] => {
  if (!WORDED.test(draft.text)) return []
  const name = contentWords(context.customerName ?? '')
  const said = apologiesIn(draft.text).map((one) => withoutName(one, name))
  if (said.length < 2 && (said.length === 0 || context.earlierReplies.length === 0)) return []
  const exempt = [...approvedSpans(draft, context), ...customerQuotes(draft, context)]
  const own = said.filter((one) => !inside(one, exempt))
  const again = own.filter((one, at) => isAgain(one, own.slice(0, at), context))
  if (again.length === 0) return []
  const formulas = repeatedFormula.check(draft, context)
  return again
    .filter((one) => !formulas.some((formula) => overlaps(formula, one)))
    .map((one) => hitOn(draft.text, one))
}

/**
 * Two apologies for one fault, in a draft or in a conversation. An apology works by empathy,
 * weight and moment (Roschk & Kaiser, 2013): once, early; said again it becomes a formula.
 */
export const apologyTwice: GuardRule = {
  id: 'apology-twice',
  levels: { bot: 'warn', agent: 'hint' },
  reason: {
    fr: 'Ces excuses ont déjà été présentées pour la même faute : une seule fois, au début, suffit.',
    en: 'An apology for this fault has been made already: once, at the start, is enough.',
  },
  check,
}
