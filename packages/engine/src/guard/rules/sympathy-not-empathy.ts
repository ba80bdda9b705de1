import type { Draft } from '../../model.ts'
import { fitting, inAddressOf, isClause } from '../clause.ts'
import { hitsOf, type Pattern } from '../match.ts'
import { inPlace } from '../rewording/in-place.ts'
import { withSentencesSaying } from '../sentences-saying.ts'
import type { GuardRule, Hit } from './rule.ts'
import { OWNED } from './ownership-words.ts'
import { PITY } from './sympathy-words.ts'

const SUGGESTION_FR = 'je vois que cela vous complique les choses'
const SUGGESTION_EN = 'I can see that this makes things harder for you'
/** What hangs on the pity goes with it: « de devoir attendre », “to have to wait” */
const TAIL_FR = "(?: (?:pour (?:vous|toi)|de|d'|que|qu')(?: |(?<='))[^.!?;:,\\n]{0,100})?"
const TAIL_EN = '(?: (?:for you|to|that|when|about)\\b[^.!?;:,\\n]{0,100})?'

const fr = (source: string): Pattern => ({
  find: new RegExp(`(?:${source})${TAIL_FR}`, 'g'),
  suggestion: SUGGESTION_FR,
})
const en = (source: string): Pattern => ({
  find: new RegExp(`(?:${source})${TAIL_EN}`, 'g'),
  suggestion: SUGGESTION_EN,
})

/** « Cela doit être pénible », « c’est dommage », “that’s a shame” */
const FROM_AFAR: readonly Pattern[] = [
  fr(
    '\\b(?:cela|ca|ce) (?:doit|devait|a du) (?:vraiment |bien )?etre (?:tres |si |vraiment |bien |assez )?(?:penible|difficile|dur|frustrant|agacant|embetant|desagreable|douloureux|triste|eprouvant)\\b',
  ),
  fr(
    "\\b(?:c'est|quel|comme c'est|quelle) (?:bien |vraiment |tres |fort )?(?:dommage|malchance|embetant|ennuyeux|triste pour vous|pas de chance)\\b|\\bpas de chance\\b",
  ),
  { find: /\b(?:mon|ma) pauvre\b|\bpauvre de vous\b|\bpoor (?:you|thing)\b/g },
  en(
    '\\b(?:that|this|it) must (?:be|have been|feel) (?:so |very |really |quite )?(?:hard|difficult|frustrating|annoying|upsetting|painful|tough|stressful|awful|terrible)\\b',
  ),
  en(
    "\\b(?:that's|that is|what|how|it's|it is) (?:such )?(?:a )?(?:real )?(?:shame|pity|too bad|unfortunate)\\b|\\btough luck\\b|\\bbad luck\\b",
  ),
]

const check = ({ text }: Draft): readonly Hit[] =>
  withSentencesSaying(
    text,
    hitsOf(text, FROM_AFAR)
      .map((hit) => fitting(hit, isClause(text, hit)))
      .map(inAddressOf(text)),
    { find: PITY, but: OWNED },
  )

/** Pity from afar, which takes nobody's side. */
export const sympathyNotEmpathy: GuardRule = {
  id: 'sympathy-not-empathy',
  learnt: 'sentence',
  reword: inPlace(() => ({
    fr: 'Je vois que cela vous complique les choses.',
    tu: 'Je vois que cela te complique les choses.',
    en: `${SUGGESTION_EN}.`,
  })),
  levels: { bot: 'warn', agent: 'warn' },
  reason: {
    fr: 'Cette phrase plaint de loin : nommez plutôt ce qui s’est passé, et dites ce que vous allez faire.',
    en: 'This sentence pities from a distance: name what happened instead, and say what you will do.',
  },
  check,
}
