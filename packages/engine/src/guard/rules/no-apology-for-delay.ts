import type { Draft } from '../../model.ts'
import type { GuardContext } from '../context.ts'
import { hasWaited } from '../has-waited.ts'
import { sentencesOf } from '../sentences.ts'
import { openedWith } from '../rewording/opened-with.ts'
import { apologises } from './apologies.ts'
import type { GuardRule, Hit } from './rule.ts'

const check = (draft: Draft, context: GuardContext): readonly Hit[] => {
  const praised = context.lastCustomer?.reading?.polarity === 'positive'
  if (!hasWaited(context) || praised) return []
  if (apologises(draft.text)) return []
  const first = sentencesOf(draft.text)[0]
  return first ? [{ ...first, suggestion: null }] : []
}

/**
 * An hour or more of waiting, and no word about it. Slowness without an apology is one of the five
 * signs of a lack of empathy.
 */
export const noApologyForDelay: GuardRule = {
  id: 'no-apology-for-delay',
  learnt: 'whole',
  keptBy: apologises,
  reword: openedWith((_, draft, { earlierReplies }) =>
    [draft.text, ...earlierReplies].some(apologises)
      ? null
      : { fr: 'Pardon pour l’attente.', en: 'Sorry for the wait.' },
  ),
  levels: { bot: 'warn', agent: 'warn' },
  reason: {
    fr: 'La personne attend depuis une heure ou plus : excusez-vous de l’attente, une seule fois et dès le début.',
    en: 'The customer has waited an hour or more: apologise for the wait, once, at the start.',
  },
  check,
}
