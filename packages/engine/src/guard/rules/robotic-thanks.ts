import type { Draft } from '../../model.ts'
import type { GuardContext } from '../context.ts'
import type { GuardRule, Hit } from './rule.ts'
import { isStockThanks } from './stock-thanks.ts'

/** « Merci ! » may be answered by stock thanks. */
const SUBSTANTIVE_WORDS = 5

const check = ({ text }: Draft, { lastCustomer }: GuardContext): readonly Hit[] => {
  const said = lastCustomer?.text.trim().split(/\s+/).length ?? 0
  return said >= SUBSTANTIVE_WORDS && isStockThanks(text)
    ? [{ start: 0, end: text.length, suggestion: null }]
    : []
}

/** Only a stock formula in answer to a substantive or a warm message: nobody seems to have read it. */
export const roboticThanks: GuardRule = {
  id: 'robotic-thanks',
  learnt: 'whole',
  levels: { bot: 'warn', agent: 'hint' },
  reason: {
    fr: 'Un remerciement tout fait pour seule réponse : dites ce que vous avez lu, avec un mot qui vient de la personne.',
    en: 'Stock thanks and nothing else: say what you have read, with a word of the customer’s own.',
  },
  check,
}
