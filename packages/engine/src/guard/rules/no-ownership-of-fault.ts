import type { Draft, Span } from '../../model.ts'
import { fitting, isClause } from '../clause.ts'
import type { GuardContext } from '../context.ts'
import { fold } from '../fold.ts'
import { hitsOf, type Pattern, says } from '../match.ts'
import { inPlace } from '../rewording/in-place.ts'
import { withSentencesSaying } from '../sentences-saying.ts'
import { DODGED, OWNED } from './ownership-words.ts'
import type { GuardRule, Hit } from './rule.ts'

type Place = 'afterRegret' | 'clause' | 'anywhere'
type Dodge = Pattern & { readonly place: Place }

/** « Si vous avez été impacté », « une erreur a pu se produire » */
const DODGES: readonly Dodge[] = [
  {
    find: /\bsi (?:vous avez|tu as|cela a|ca a|cela vous a|ca vous a|cela t'a|ca t'a|nous avons) (?:pu )?(?:ete |etre |vous |te )?(?:impacte|gene|derange|contrarie|heurte|cause|touche|occasionne|penalise|commis)[a-z]{0,2}\b(?:(?! (?:et|mais|car|donc)\b)[^.!?;:,\n]){0,80}/g,
    suggestion: 'pour cette erreur de notre part',
    place: 'afterRegret',
  },
  {
    find: /\bune erreur (?:a pu|aurait pu|semble|serait|a ete|est|s'est)(?: se| s'etre| etre| avoir| avoir ete| bien)? ?(?:produi|constate|survenu|eu lieu|commis)[a-z]{0,3}\b/g,
    suggestion: 'nous avons fait une erreur',
    place: 'clause',
  },
  {
    find: /\bun retard (?:a pu|aurait pu|semble|serait|a ete|est|s'est)(?: se| s'etre| etre| avoir| avoir ete| bien)? ?(?:produi|constate|survenu|eu lieu|commis)[a-z]{0,3}\b/g,
    suggestion: 'nous avons pris du retard',
    place: 'clause',
  },
  {
    find: /\bun (?:probleme|incident|dysfonctionnement) (?:a pu|aurait pu|semble|serait|a ete|est|s'est)(?: se| s'etre| etre| avoir| avoir ete| bien)? ?(?:produi|constate|survenu|eu lieu|commis)[a-z]{0,3}\b/g,
    suggestion: 'nous avons eu un problème de notre côté',
    place: 'clause',
  },
  {
    find: /\bgenes? (?:eventuelles?(?: (?:causee|occasionnee)s?)?|que cela (?:a pu|aurait pu)(?: vous| te)?(?: [a-z]{3,12}er)?)(?![a-z])/g,
    suggestion: 'gêne que nous avons causée',
    place: 'anywhere',
  },
  {
    find: /\b(?:desagrement|inconvenient) (?:eventuel(?: (?:cause|occasionne))?|que cela (?:a pu|aurait pu)(?: vous| te)?(?: [a-z]{3,12}er)?)(?![a-z])/g,
    suggestion: 'désagrément que nous avons causé',
    place: 'anywhere',
  },
  {
    find: /\b(?:desagrements|inconvenients) (?:eventuels(?: (?:causes|occasionnes))?|que cela (?:a pu|aurait pu)(?: vous| te)?(?: [a-z]{3,12}er)?)(?![a-z])/g,
    suggestion: 'désagréments que nous avons causés',
    place: 'anywhere',
  },
  {
    find: /\bif (?:you (?:have been|were|feel|felt)|this (?:has|may have|caused)|we (?:have )?)[^.!?]{0,12}(?:affected|inconvenienced|caused|upset|impacted|offended|any)\b(?:(?! (?:and|but|so)\b)[^.!?;:,\n]){0,60}/g,
    suggestion: 'for our mistake',
    place: 'afterRegret',
  },
  {
    find: /\bmistakes were made\b|\ban (?:error|issue) (?:may have|seems to have|might have|was|has)(?: been)?(?: (?:occurred|happened|made|detected|found|noticed|occur))?\b/g,
    suggestion: 'we made a mistake',
    place: 'clause',
  },
  {
    find: /\bany inconvenience (?:this|that|it) may(?: have)?(?: caused?)?(?: you)?\b/g,
    suggestion: 'the inconvenience we have caused',
    place: 'anywhere',
  },
]

const REGRET =
  /\b(?:desolee?s?|navree?s?|excuses?|excuser|pardon|sorry|apologi[sz]e|apologies|regrets)(?: (?:vraiment|sincerement|par avance))? $/
/** A clause of our own goes on well with these: « lors de la préparation », “in your order” */
const GOES_ON =
  /^(?:$|[.!?;:,\n]|\s+(?:lors|dans|sur|pendant|avec|au|a|et|mais|in|with|on|during|when|and|but)\b)/

const fits = (text: string, { start, end }: Span, place: Place): boolean => {
  const before = fold(text.slice(Math.max(0, start - 60), start)).text
  if (place === 'afterRegret') return REGRET.test(before)
  if (place === 'anywhere') return true
  // The words after are judged here, so the clause is looked at without them.
  const own = isClause(text.slice(0, end), { start, end }, true)
  return own && GOES_ON.test(fold(text.slice(end, end + 60)).text)
}

const ONE_BY_ONE = DODGES.map((dodge) => [dodge, [dodge]] as const)

/** Where the fault is owned in another sentence, a conditional beside it is no dodge. */
const withDodges = (text: string, hits: readonly Hit[]): readonly Hit[] =>
  says(text, OWNED) ? hits : withSentencesSaying(text, hits, { find: DODGED })

const check = ({ text }: Draft, { ourFault }: GuardContext): readonly Hit[] =>
  ourFault === true
    ? withDodges(
        text,
        ONE_BY_ONE.flatMap(([dodge, patterns]) =>
          hitsOf(text, patterns).map((hit) => fitting(hit, fits(text, hit, dodge.place))),
        ),
      )
    : []

/** The fault is known to be ours, and the sentence makes it conditional or nobody's. */
export const noOwnershipOfFault: GuardRule = {
  id: 'no-ownership-of-fault',
  learnt: 'sentence',
  appliesTo: ({ ourFault }) => ourFault === true,
  keptBy: (text) => says(text, OWNED),
  reword: inPlace((_, __, { ourFault }) =>
    ourFault === true
      ? { fr: 'C’est une erreur de notre part.', en: 'This is our mistake.' }
      : null,
  ),
  levels: { bot: 'warn', agent: 'warn' },
  reason: {
    fr: 'L’erreur est la nôtre : dites-le simplement, sans « si » ni tournure passive.',
    en: 'The mistake is ours: say so plainly, without “if” and without the passive.',
  },
  check,
}
