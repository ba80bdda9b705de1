import { approvedSpans, customerQuotes } from '../exempt.ts'
import { hitsOf, type Pattern } from '../match.ts'
import { inPlace } from '../rewording/in-place.ts'
import type { GuardRule } from './rule.ts'

const BLAME: readonly Pattern[] = [
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
