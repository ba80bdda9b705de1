import { acknowledges } from '../../analyse/trajectory/acknowledges.ts'
import { STOCK } from '../../analyse/trajectory/acknowledging-words.ts'
import { common, contentWords } from '../../analyse/trajectory/content-words.ts'
import type { Draft, Reading } from '../../model.ts'
import type { GuardContext } from '../context.ts'
import { approvedSpans } from '../exempt.ts'
import { fold } from '../fold.ts'
import { isUpset } from '../mood.ts'
import { sentencesOf } from '../sentences.ts'
import type { GuardRule, Hit } from './rule.ts'

/** A shorter draft has only begun. */
const LEAST_WORDS = 8
const WORDS = /\p{L}+/gu
/** Takes the blame or the person’s side, if not in their words. */
const SIDED =
  /\b(?:desole|navre|pardon|excus|regret|sorry|apolog|forgive|comprend|entend|raison|right|legitime|merit|deserve|faute|fault|erreur|mistake|on us|honte|asham|laisse(?:r|e)? tomber|let you down|n'(?:aurait|auriez|aurions) (?:pas|jamais) d[ue]|shouldn't|should not|grave|urgent|serious|merci (?:de|d'|pour)|thank|prenez soin|take care|seul|alone|ensemble|together|danger|compte|matters?)/

const expressed = ({ emotion, signals }: Reading): boolean =>
  emotion !== 'unsure' &&
  emotion !== 'confusion' &&
  !signals.bereavement &&
  !signals.selfHarm &&
  !signals.asksHuman

/** Does the draft leave out what somebody upset wrote? Where nobody is sure it counts as kept. */
function leavesOut(draft: Draft, theirs: string): boolean {
  const folded = fold(draft.text).text
  const own = folded.replace(STOCK, ' ')
  const stock = own !== folded
  if (!stock && (draft.text.includes('?') || (own.match(WORDS) ?? []).length < LEAST_WORDS))
    return false
  if (SIDED.test(own) || common(contentWords(own), contentWords(theirs)) > 0) return false
  return !acknowledges(draft.text, [theirs])
}

const check = (draft: Draft, context: GuardContext): readonly Hit[] => {
  const { lastCustomer } = context
  if (!lastCustomer?.reading || !isUpset(context) || !expressed(lastCustomer.reading)) return []
  if (draft.pieces.length > 0 || approvedSpans(draft, context).length > 0) return []
  const first = leavesOut(draft, lastCustomer.text) ? sentencesOf(draft.text)[0] : undefined
  return first ? [{ ...first, suggestion: null }] : []
}

/**
 * Somebody is clearly upset, and no word of the reply is about what they wrote. Listening calms
 * before the matter is solved (Herhausen, Journal of Marketing, 2023). The same judgement as in the
 * trajectory, said only where not one word of theirs comes back. What is composed of our own pieces
 * acknowledges as `compose/acknowledging.ts` says.
 */
export const unacknowledged: GuardRule = {
  id: 'unacknowledged',
  levels: { bot: 'warn', agent: 'hint' },
  reason: {
    fr: 'Rien ne montre que le message a été lu : reprenez d’abord, en une phrase, un fait que la personne a écrit.',
    en: 'Nothing shows that the message was read: first give back, in a sentence, a fact the customer wrote.',
  },
  check,
}
