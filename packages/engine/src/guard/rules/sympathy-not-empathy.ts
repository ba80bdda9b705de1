import { hitsOf, type Pattern } from '../match.ts'
import type { GuardRule } from './rule.ts'

/** « Cela doit être pénible », « c’est dommage », “that’s a shame” */
const FROM_AFAR: readonly Pattern[] = [
  {
    find: /\b(?:cela|ca|ce) (?:doit|devait|a du) (?:vraiment |bien )?etre (?:tres |si |vraiment |bien |assez )?(?:penible|difficile|dur|frustrant|agacant|embetant|desagreable|douloureux|triste|eprouvant)\b/g,
  },
  {
    find: /\b(?:c'est|quel|comme c'est|quelle) (?:bien |vraiment |tres |fort )?(?:dommage|malchance|embetant|ennuyeux|triste pour vous|pas de chance)\b|\b(?:mon|ma) pauvre\b|\bpauvre de vous\b|\bpas de chance\b/g,
  },
  {
    find: /\b(?:that|this|it) must (?:be|have been|feel) (?:so |very |really |quite )?(?:hard|difficult|frustrating|annoying|upsetting|painful|tough|stressful|awful|terrible)\b/g,
  },
  {
    find: /\b(?:that's|that is|what|how|it's|it is) (?:such )?(?:a )?(?:real )?(?:shame|pity|too bad|unfortunate)\b|\bpoor (?:you|thing)\b|\btough luck\b|\bbad luck\b/g,
  },
]

/** Pity from afar, which takes nobody's side. */
export const sympathyNotEmpathy: GuardRule = {
  id: 'sympathy-not-empathy',
  levels: { bot: 'warn', agent: 'warn' },
  reason: {
    fr: 'Cette phrase plaint de loin : nommez plutôt ce qui s’est passé, et dites ce que vous allez faire.',
    en: 'This sentence pities from a distance: name what happened instead, and say what you will do.',
  },
  check: (draft) => hitsOf(draft.text, FROM_AFAR),
}
