import { leftOut } from '../rewording/left-out.ts'
import type { GuardRule } from './rule.ts'

/** Presumes age, gender, origin or skill without data, in a compliment too. */
export const prejudice: GuardRule = {
  id: 'prejudice',
  learnt: 'sentence',
  reword: leftOut,
  levels: { bot: 'block', agent: 'warn' },
  reason: {
    fr: 'Cette phrase présume de l’âge, du genre, de l’origine ou des capacités de la personne : retirez-la, rien ne le dit.',
    en: 'This sentence presumes age, gender, origin or skill: leave it out, nothing says so.',
  },
  check: () => [],
}
