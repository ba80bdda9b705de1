import type { GuardRule } from './rule.ts'

/** Only a stock formula in answer to a substantive or a warm message: nobody seems to have read it. */
export const roboticThanks: GuardRule = {
  id: 'robotic-thanks',
  learnt: 'whole',
  levels: { bot: 'warn', agent: 'hint' },
  reason: {
    fr: 'Un remerciement tout fait pour seule réponse : dites ce que vous avez lu, avec un mot qui vient de la personne.',
    en: 'Stock thanks and nothing else: say what you have read, with a word of the customer’s own.',
  },
  check: () => [],
}
