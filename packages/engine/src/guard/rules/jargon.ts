import type { GuardRule } from './rule.ts'

/** Internal or technical terms that this customer cannot be expected to know. */
export const jargon: GuardRule = {
  id: 'jargon',
  learnt: 'sentence',
  levels: { bot: 'warn', agent: 'hint' },
  reason: {
    fr: 'Ce mot de métier n’est pas celui de la personne : dites-le avec ses mots.',
    en: 'This is a word of the trade, not the customer’s: say it in theirs.',
  },
  check: () => [],
}
