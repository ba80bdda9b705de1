import { hitsOf, type Pattern } from '../match.ts'
import type { GuardRule } from './rule.ts'

/** « Si vous avez été impacté », « une erreur a pu se produire » */
const DODGES: readonly Pattern[] = [
  {
    find: /\bsi (?:vous avez|tu as|cela a|ca a|cela vous a|ca vous a|nous avons) (?:pu )?(?:ete |etre |vous |te )?(?:impacte|gene|derange|contrarie|heurte|cause|touche|occasionne|penalise|commis)[a-z]{0,2}\b/g,
  },
  {
    find: /\b(?:une erreur|un probleme|un retard|un incident|un dysfonctionnement) (?:a pu|aurait pu|semble|serait|a ete|s'est)(?: se| etre| avoir)? ?(?:produi|constate|survenu|eu lieu|commis)[a-z]{0,3}\b/g,
  },
  {
    find: /\b(?:gene|desagrement|inconvenient)s? (?:eventuelle?s?|que cela (?:a pu|aurait pu))\b/g,
  },
  {
    find: /\bif (?:you (?:have been|were|feel|felt)|this (?:has|may have|caused)|we (?:have )?)[^.!?]{0,12}(?:affected|inconvenienced|caused|upset|impacted|offended|any)\b/g,
  },
  {
    find: /\b(?:mistakes were made|an (?:error|issue) (?:may have|seems to have|might have|was|has)|any inconvenience (?:this|that|it) may)\b/g,
  },
]

/** The fault is known to be ours, and the sentence makes it conditional or nobody's. */
export const noOwnershipOfFault: GuardRule = {
  id: 'no-ownership-of-fault',
  levels: { bot: 'warn', agent: 'warn' },
  reason: {
    fr: 'L’erreur est la nôtre : dites-le simplement, sans « si » ni tournure passive.',
    en: 'The mistake is ours: say so plainly, without “if” and without the passive.',
  },
  check: (draft, context) => (context.ourFault === true ? hitsOf(draft.text, DODGES) : []),
}
