import type { Draft } from '../../model.ts'
import type { GuardContext } from '../context.ts'
import { says } from '../match.ts'
import { isNegative } from '../mood.ts'
import { sentencesOf } from '../sentences.ts'
import { endedWith } from '../rewording/ended-with.ts'
import { NEXT_STEPS } from './next-steps.ts'
import type { GuardRule, Hit } from './rule.ts'

/** The last sentence: that is where the step is missing. */
const lastSentence = (draft: Draft): Hit => {
  const last = sentencesOf(draft.text).at(-1) ?? { start: 0, end: draft.text.length }
  return { ...last, suggestion: null }
}

const check = (draft: Draft, context: GuardContext): readonly Hit[] =>
  isNegative(context) && !says(draft.text, NEXT_STEPS) ? [lastSentence(draft)] : []

/**
 * A negative message gets a concrete step, a choice or a question: empathy alone can leave anger
 * as it is (EmoWOZ-CS, 2025).
 */
export const noNextStep: GuardRule = {
  id: 'no-next-step',
  learnt: 'whole',
  reword: endedWith((_, { speaker }) =>
    speaker === 'bot'
      ? {
          fr: 'Souhaitez-vous en parler avec une personne\u202F?',
          tu: 'Souhaites-tu en parler avec une personne\u202F?',
          en: 'Would you like to talk about it with a person?',
        }
      : {
          fr: 'Qu’est-ce qui vous aiderait le plus maintenant\u202F?',
          tu: 'Qu’est-ce qui t’aiderait le plus maintenant\u202F?',
          en: 'What would help you most now?',
        },
  ),
  missingAt: 'end',
  appliesTo: isNegative,
  keptBy: (text) => text.includes('?'),
  levels: { bot: 'block', agent: 'warn' },
  reason: {
    fr: 'Il manque une suite : dites ce qui se passe maintenant, ou terminez par un choix ou une question.',
    en: 'What happens next is missing: say it, or end with a choice or a question.',
  },
  check,
}
