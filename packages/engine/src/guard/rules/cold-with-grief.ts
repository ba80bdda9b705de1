import type { Draft } from '../../model.ts'
import type { GuardContext } from '../context.ts'
import { says } from '../match.ts'
import { isNegative } from '../mood.ts'
import { sentencesOf } from '../sentences.ts'
import type { GuardRule, Hit } from './rule.ts'

const GRIEF: readonly RegExp[] = [
  /\b(?:condoleance|deuil|perte|deces|disparition|epreuve|pensees? (?:pour|a)|peine|difficile|douloureux|triste|courage|soutien|desole|navre)/,
  /\b(?:condolence|sorry|loss|grief|bereave|death|passing|difficult|hard time|sympath|sad)/,
]
const DISTRESS: readonly RegExp[] = [
  /\b3114\b|\b(?:988|116 ?123|samaritans|112)\b/,
  /\b(?:en securite|importante?s?|au serieux|ecoute|difficile|detresse|souffr|courage|seule?|prenez soin|emergency|safe|seriously|matters|distress|alone|hard|listen|take care)\b/,
]

const mourns = ({ lastCustomer }: GuardContext): boolean => {
  const signals = lastCustomer?.reading?.signals
  return signals?.bereavement === true || signals?.selfHarm === true
}

const check = (draft: Draft, context: GuardContext): readonly Hit[] => {
  const signals = context.lastCustomer?.reading?.signals
  const cold =
    (signals?.bereavement === true && !says(draft.text, GRIEF)) ||
    (signals?.selfHarm === true && !says(draft.text, DISTRESS))
  const first = cold ? sentencesOf(draft.text)[0] : undefined
  return first ? [{ ...first, suggestion: null }] : []
}

/**
 * Procedure in answer to a death or to distress, which nobody acknowledges. No wording is offered:
 * ready words before the same procedure would be as cold.
 */
export const coldWithGrief: GuardRule = {
  id: 'cold-with-grief',
  learnt: 'whole',
  appliesTo: (context) => isNegative(context) || mourns(context),
  levels: { bot: 'block', agent: 'warn' },
  reason: {
    fr: 'La personne parle d’un décès ou d’une détresse : dites d’abord que vous l’avez lu, la démarche vient ensuite.',
    en: 'The customer writes of a death or of distress: acknowledge it first, the procedure comes after.',
  },
  check,
}
