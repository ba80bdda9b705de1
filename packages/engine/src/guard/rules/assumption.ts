import { askedFirst } from '../rewording/asked-first.ts'
import type { GuardRule } from './rule.ts'

/** The obvious step, without asking whether it was tried: « redémarrez votre box ». */
export const assumption: GuardRule = {
  id: 'assumption',
  learnt: 'sentence',
  reword: askedFirst,
  levels: { bot: 'warn', agent: 'warn' },
  reason: {
    fr: 'Ce geste évident a peut-être déjà été fait : demandez ce qui a été essayé avant de le proposer.',
    en: 'This obvious step may have been tried already: ask what was done before you propose it.',
  },
  check: () => [],
}
