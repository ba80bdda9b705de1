import { approvedSpans, customerQuotes } from '../exempt.ts'
import { hitsOf, type Pattern } from '../match.ts'
import { inPlace } from '../rewording/in-place.ts'
import type { GuardRule } from './rule.ts'

const BLAME: readonly Pattern[] = [
  // « Si vous aviez lu nos conditions », « il aurait suffi de regarder », « encore fallait-il lire »
  {
    find: /\bsi (?:seulement )?(?:vous|tu) (?:aviez|avais) (?:bien |mieux |correctement )?(?:lu|suivi|verifie|regarde|ecoute|fait|respecte|rempli|prevenu|consulte)\b|\bil (?:aurait|eut) (?:suffi|fallu)\b|\bencore (?:fallait|faut|faudrait)-il\b/g,
  },
  // « La prochaine fois, relisez bien », « faites plus attention »
  {
    find: /\b(?:la prochaine fois|a l'avenir|desormais),? (?:pensez|relisez|verifiez|lisez|faites|soyez|evitez|pense|relis|verifie|lis|fais|sois)\b|\b(?:faites|fais) (?:plus |bien |davantage )?attention\b|\bsoyez plus (?:attenti|vigilant|prudent|precis)[a-z]*|\brelisez (?:bien|donc|votre|le|la|les)\b/g,
  },
  // « C’était affiché », « personne ne vous a forcé », « vous êtes sûre d’avoir lu ? »
  {
    find: /\bc'(?:est|etait) (?:pourtant |bien |clairement |tout de meme )?(?:affiche|ecrit|indique|precise|annonce|marque) (?:sur|dans|a|en|noir)\b|\bpersonne ne (?:vous|t') ?a (?:force|oblige)[a-z]*|\b(?:vous etes|t'es|tu es)(?:-vous)? (?:bien )?sure? d'avoir\b|\betes-vous (?:bien )?sure? d'avoir\b/g,
  },
  // « Vous vous êtes trompé », « vous avez dû mal taper », « vous avez confondu »
  {
    find: /\b(?:vous vous etes|tu t'es) (?:surement |sans doute |probablement )?(?:trompe|emmele|mal)[a-z]*|\b(?:vous avez|tu as) (?:sans doute |surement |probablement )?(?:du (?:mal |vous |te |oublier|faire une|appuyer|confondre)|confondu|mal (?:lu|saisi|compris|rempli|tape|range|utilise))\b/g,
  },
  {
    find: /\bnext time,? (?:please )?(?:read|check|make sure|remember|be|try to|do)\b|\b(?:be|being) (?:a bit |a little )?more (?:careful|attentive|precise)\b|\bno ?(?:body|-one| one) (?:forced|made) you\b|\bare you (?:quite |absolutely )?sure (?:you|that you)\b/g,
  },
  {
    find: /\bit(?:'s| is| was| does|'s all)? (?:clearly |plainly |right there )?(?:stated|written|printed|said|says|say|shown) (?:on|in) (?:the|your|our) (?:confirmation|terms|website|poster|label|box|ticket|page|sign|small print|instructions)\b|\byou (?:may|might|must|probably) (?:have )?(?:mistyped|misread|forgot|entered|got it wrong|mixed up|confused|pressed)[a-z]*/g,
  },
  { find: /\b(?:vous auriez|tu aurais|il aurait|il vous aurait) (?:du|fallu|pu)\b/g },
  {
    find: /\bil (?:fallait|suffisait|suffit pourtant|vous suffisait)\b|\bil suffit (?:simplement |juste )?de (?:lire|regarder|cliquer)\b/g,
  },
  {
    find: /\b(?:c'est|ce serait|cela vient de|ca vient de|due? a|de) (?:entierement |uniquement |bien )?(?:de )?(?:votre|ta) (?:propre )?(?:faute|erreur|negligence|oubli|responsabilite|inattention)\b/g,
  },
  {
    find: /\b(?:vous n'avez|tu n'as) (?:visiblement |manifestement |apparemment |sans doute |surement )?pas (?:bien |du tout )?(?:lu|compris|suivi|respecte|regarde|verifie|fait attention|precise|rempli|ecoute)\b/g,
  },
  {
    find: /\b(?:vous avez|tu as) (?:visiblement |manifestement |apparemment |surement |sans doute |du |certainement )?(?:mal |oublie de |omis de |neglige |fait une erreur|fait une mauvaise|commis une|fait une fausse)(?:lu|compris|saisi|rempli|renseigne|utilise|ecrit|choisi)?\b/g,
  },
  {
    find: /\b(?:comme (?:c'est )?(?:clairement )?(?:indique|ecrit|precise|mentionne)|c'est (?:pourtant |clairement )(?:indique|ecrit|precise|simple|evident)|vous etes cense|vous etiez cense|vous saviez|tout le monde sait|c'est a vous de)[a-z]{0,2}\b/g,
  },
  {
    find: /\byou (?:should|could|ought to) have\b|\byou (?:failed|forgot|neglected|omitted) to\b|\byou (?:clearly |obviously |apparently |probably |simply )?(?:did not|didn't|haven't|have not) (?:read|follow|check|understand|pay attention|listen|provide|fill|look)\b/g,
  },
  {
    find: /\b(?:your (?:own )?(?:fault|mistake|error|negligence|responsibility)|if you had (?:only |just )?(?:read|checked|followed|looked|paid)|you must have (?:made|done|entered|misread|misunderstood|forgotten)|you (?:misread|misunderstood|entered the wrong|made a mistake|made an error)|as (?:is )?clearly (?:stated|written|indicated)|you were supposed to|it is up to you to|you only had to|all you had to do)\b/g,
  },
]

/** The fault is put on the customer, softly too. « Vous n’y êtes pour rien » is the contrary. */
export const blameCustomer: GuardRule = {
  id: 'blame-customer',
  learnt: 'sentence',
  reword: inPlace(() => ({
    fr: 'Regardons ensemble ce qui peut être fait maintenant.',
    en: 'Let us look together at what can be done now.',
  })),
  levels: { bot: 'block', agent: 'warn' },
  reason: {
    fr: 'Cette phrase met la faute sur la personne : dites plutôt ce qui peut être fait maintenant.',
    en: 'This sentence puts the fault on the customer: say instead what can be done now.',
  },
  check: (draft, context) =>
    hitsOf(draft.text, BLAME, [
      ...approvedSpans(draft, context),
      ...customerQuotes(draft, context),
    ]),
}
