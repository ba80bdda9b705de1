import { STOCK } from '../../analyse/trajectory/acknowledging-words.ts'
import type { Draft } from '../../model.ts'
import type { GuardContext } from '../context.ts'
import { approvedSpans } from '../exempt.ts'
import { fold } from '../fold.ts'
import { says } from '../match.ts'
import { sentencesOf } from '../sentences.ts'
import { noNextStep } from './no-next-step.ts'
import type { GuardRule, Hit } from './rule.ts'

/** Says that one is sorry, or that one understands. */
const EMPATHY =
  /^(?:oui |et |bien sur )?(?:(?:je suis|nous sommes|encore|toutes|vraiment|sincerement|tres) ?){0,3}(?:desolee?s?|navree?s?|(?:mes|nos) (?:sinceres )?excuses|pardon)\b|^(?:je|nous) (?:vous (?:presente|presentons|prie|prions)|te presente)[^.!?]{0,30}excus|^(?:je|nous) (?:vous |te )?(?:(?:comprend(?:s|ons)|concois|concevons|mesure|mesurons|imagine|imaginons|regrette|regrettons|compatis|compatissons))\b|^j'(?:imagine|entends)\b|^(?:i'm|i am|we're|we are)? ?(?:so |very |truly |really |deeply )*sorry\b|^(?:i|we) (?:do |can |fully |completely |totally |really |sincerely )*(?:understand|appreciate how|apologi[sz]e|imagine|regret|sympathi[sz]e|hear you)\b|^(?:please accept )?(?:my|our) (?:sincere |sincerest )?apologies\b/
/** Assurances that bind nobody to anything, courtesies, and greetings. */
const HOLLOW =
  /^(?:bonjour|bonsoir|hello|hi|dear|cher|chere|madame|monsieur|coucou|salut|hey)\b[^.!?]{0,40}[.!]?$|^(?:cordialement|bien (?:a vous|cordialement)|a bientot|tres bonne|bonne|belle|excellente|kind regards|best|regards|have a|take care|yours)\b|^(?:merci|nous vous remercions|je vous remercie|thank you|thanks|we thank you)\b[^.!?]{0,60}(?:patience|comprehension|confiance|fidelite|message|retour|understanding|loyalty|feedback|trust)|\b(?:votre|ta|your) (?:satisfaction|confiance|avis|confort|experience|trust|opinion|feedback) (?:est|reste|compte|nous|is|remains|matters)\b|\b(?:vous pouvez|tu peux) compter sur (?:moi|nous)\b|\byou can (?:count|rely) on (?:me|us)\b|\bn'hesite[zs]? (?:pas|surtout pas)\b|\bdo(?:n't| not) hesitate\b|\bfeel free to (?:contact|reach|get in touch)|\b(?:nous|on) (?:faisons|fait|mettons) (?:tout notre possible|le maximum|de notre mieux|tout en oeuvre)\b|\bwe(?:'re| are)? (?:do|doing) (?:our best|everything we can|all we can)\b|\b(?:prenons|prends|take|taking) (?:cela|ca|votre message|this|that|it) (?:tres |very )?(?:au serieux|seriously)\b|\b(?:a votre|a ton|at your) (?:ecoute|disposition|disposal|service)\b|^(?:nous sommes|je suis|we're|we are|i'm|i am) (?:la pour (?:vous|toi)|here for you)\b|\bce n'est pas (?:le service|l'experience|ce) que (?:nous|vous)\b|\b(?:not|isn't) the (?:experience|service) (?:we|you)\b/
/** What goes on behind the empathy is an act, a step, a fact. */
const GOES_ON =
  /\?|\d|[;:]|\b(?:et|mais|donc|puis|and|but|so|then) (?:je|j'|nous|on|vous|voici|i|i'll|i'm|we|we'll|you|here|let)\b|, (?:\w+['’ ]){2}/

const saysOnly = (pattern: RegExp, sentence: string): boolean =>
  pattern.test(sentence) && !GOES_ON.test(sentence)

const check = (draft: Draft, context: GuardContext): readonly Hit[] => {
  if (!context.lastCustomer?.reading || context.lastCustomer.reading.polarity === 'positive')
    return []
  // a figure or a question is more than empathy, in whichever sentence
  if (/[\d?]/u.test(draft.text)) return []
  const spans = sentencesOf(draft.text)
  const folded = spans.map(({ start, end }) => fold(draft.text.slice(start, end)).text)
  const empathy = folded.findIndex((sentence) => saysOnly(EMPATHY, sentence))
  const span = spans[empathy]
  if (!span || folded.some((one) => !saysOnly(EMPATHY, one) && !saysOnly(HOLLOW, one))) return []
  // one sentence that names the fault is an apology, and a good one
  if (spans.length < 2 && !says(draft.text, [STOCK])) return []
  const known = noNextStep.check(draft, context).length > 0
  return known || approvedSpans(draft, context).length > 0 ? [] : [{ ...span, suggestion: null }]
}

/**
 * Nothing but regret, understanding and assurances to somebody with a problem, where no pattern of
 * `no-next-step` sees it: « vous pouvez compter sur nous » is no step. Apology and empathy alone can
 * leave anger as it is (EmoWOZ-CS, 2025).
 */
export const empathyWithoutAction: GuardRule = {
  id: 'empathy-without-action',
  levels: { bot: 'warn', agent: 'hint' },
  reason: {
    fr: 'De l’empathie, mais rien n’est fait : ajoutez ce que vous vérifiez, proposez ou demandez.',
    en: 'Empathy, but nothing is done: add what you check, propose or ask.',
  },
  check,
}
