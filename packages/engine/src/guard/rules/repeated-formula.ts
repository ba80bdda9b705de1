import type { Draft } from '../../model.ts'
import type { GuardContext } from '../context.ts'
import { fold } from '../fold.ts'
import { sentencesOf } from '../sentences.ts'
import { leftOut } from '../rewording/left-out.ts'
import type { GuardRule, Hit } from './rule.ts'

/** The cores of stock formulas of empathy: the same core twice is the same formula. */
const FORMULAS: readonly RegExp[] = [
  /desole(?:e|s|es)? (?:pour|de|d') ?(?:le|la|l'|ce|cette|cet|la gene|tout)?/,
  /(?:toutes |mes |nos )(?:sinceres |plus sinceres )?excuses|prie de (?:nous |m'|bien vouloir m')?(?:en )?excuser/,
  /je comprends (?:tout a fait |parfaitement |tres bien |bien )?(?:votre|ta|que|a quel|combien|la)/,
  /(?:merci|remercie|remercions)[^.!?]{0,20}(?:patience|comprehension|confiance|fidelite)/,
  /j'imagine (?:bien )?(?:que|a quel|votre|combien)/,
  /je suis (?:sincerement |vraiment )?navree?/,
  /je regrette/,
  /(?:apologi[sz]e|apologies|sorry) (?:again )?(?:for|about) (?:the|this|that|any)/,
  /i (?:completely |fully |totally )?understand (?:your|how|that|the)/,
  /(?:thank you|thanks) for your (?:patience|understanding|loyalty)/,
  /i can (?:only )?imagine/,
]

/** What makes a sentence one of empathy, so that saying it twice is a formula. */
const EMPATHY =
  /\b(?:j'entends|je comprends|je vois que|je lis que|desolee?|excuses?|regrette|navree?|mecontent\w{0,6}|contrari\w{1,5}|inquiet\w{0,5}|i hear|i understand|i can see|i read that|sorry|apolog\w{2,6}|frustrat\w{1,5}|upset)\b/

const normal = (text: string): string =>
  fold(text)
    .text.replace(/[^a-z0-9]+/g, ' ')
    .trim()

const isRepeated = (
  sentence: string,
  earlier: readonly string[],
  said: ReadonlySet<string>,
): boolean => {
  const folded = fold(sentence).text
  if (EMPATHY.test(folded) && said.has(normal(sentence))) return true
  return FORMULAS.some((core) => core.test(folded) && earlier.some((text) => core.test(text)))
}

const check = (draft: Draft, context: GuardContext): readonly Hit[] => {
  if (context.earlierReplies.length === 0) return []
  const earlier = context.earlierReplies.map((text) => fold(text).text)
  const said = new Set(
    context.earlierReplies.flatMap((text) =>
      sentencesOf(text).map(({ start, end }) => normal(text.slice(start, end))),
    ),
  )
  return sentencesOf(draft.text)
    .filter(({ start, end }) => isRepeated(draft.text.slice(start, end), earlier, said))
    .map((span) => ({ ...span, suggestion: null }))
}

/** A formula of empathy that this customer has already read: the second time it is a formula. */
export const repeatedFormula: GuardRule = {
  id: 'repeated-formula',
  learnt: 'whole',
  appliesTo: ({ earlierReplies }) => earlierReplies.length > 0,
  // what was learnt says that there is a formula, and not where
  reword: (found, draft, context) =>
    found.by === 'pattern' ? leftOut(found, draft, context) : null,
  levels: { bot: 'block', agent: 'warn' },
  reason: {
    fr: 'Cette formule figure déjà plus haut dans la conversation : répétée, elle sonne creux.',
    en: 'This formula already appears earlier in the conversation: repeated, it rings hollow.',
  },
  check,
}
