import type { Draft } from '../../model.ts'
import type { GuardContext } from '../context.ts'
import { approvedSpans, customerQuotes, inside } from '../exempt.ts'
import { hitsOf, type Pattern } from '../match.ts'
import type { GuardRule, Hit } from './rule.ts'

const DESK =
  '(?:n ?[123]|niveau [123]|l[123]|tier ?[123]|level ?[123]|t[123]|back[- ]?office|bo|si|dsi|it|compta|sav|support|second line|second-line)'

/** Words about the customer, or to a colleague, that the customer was not meant to read. */
const NOTES: readonly Pattern[] = [
  // « le client est pénible », “customer keeps complaining”
  {
    find: /\b(?:le|la|ce|cette) (?:client|cliente|usager|usagere|adherente?|interlocut(?:eur|rice)) (?:est |a l'air |semble |reste )(?:\w+ )?(?:penible|relou|difficile|agressi(?:f|ve)|desagreable|chiante?|enervee?|mecontente?|furieu(?:x|se)|procedurier(?:e)?|impatiente?|de mauvaise foi|en colere|pas contente?|vip|a risque|sensible|connue?)\b/g,
  },
  {
    find: /\b(?:the |this )?customer (?:is|seems|sounds|keeps|was|has been) (?:\w+ )?(?:difficult|rude|angry|annoying|annoyed|abusive|a pain|upset|impatient|lying|complaining|calling|a nightmare|unhappy|aggressive|vip|high[- ]risk|entitled)\b/g,
  },
  // « à transférer au N2 », “to escalate to L2”
  {
    find: new RegExp(
      `\\ba (?:transferer|transmettre|escalader|basculer|router|remonter|passer|traiter|voir) (?:au|a la|aux|en|vers le|vers la|avec le|avec la|par le|a l'|cote) ?${DESK}\\b`,
      'g',
    ),
  },
  {
    find: new RegExp(
      `(?<=^|[.!?\\n:;] ?)(?:to |pls |please )?(?:escalat(?:e|ed)|forward|rout(?:e|ed)|pass|transfer(?:red)?|hand)(?: (?:this|it|on|over|case|ticket))? to ${DESK}\\b`,
      'g',
    ),
  },
  {
    find: new RegExp(
      `\\b(?:ok|ko|rien|nok|vu) cote ${DESK}\\b|\\bno (?:issue|fault|error)s? (?:found )?on (?:the |our )?(?:it|crm|system|back[- ]?office) side\\b`,
      'g',
    ),
  },
  {
    find: /\bnotes? internes?\b(?! (?:de|du|a) l')|\binternal (?:note|only|use only)\b|\bfor internal use\b|\bnote to self\b|\b(?:en interne|interne) :|\bne pas (?:repondre|relancer|rappeler|donner suite|rembourser|dire|communiquer)(?: \w+)? (?:au|a la|a ce|a cette|le|la|ce|cette) client|\bdo not (?:tell|refund|reply to|call back|share with) (?:the |this )?customer\b/g,
  },
  // « Client informé, RAS », “Customer informed.”
  {
    find: /(?<=^|[.!?\n] ?)(?:clt|client|cliente|cust|cx|customer|caller) (?:informee?|prevenue?|rappelee?|relancee?|avisee?|injoignable|mecontente?|furieu(?:x|se)|informed|notified|advised|called(?: back)?|chased|angry|unhappy|wants|veut|demande|dit que|says|claims)\b/g,
  },
]

/** In capitals only: « à ras bord » says something else. */
const NOTHING_TO_REPORT =
  /(?<![\p{L}’'])(?:RAS|R\.A\.S\.)(?:\s(?:côté|sur le|au|pour le|en)\s\p{Lu}{2,5}(?!\p{L})|(?=\s*(?:[.,;:!)\n]|$)))/gu

const reported = (text: string): readonly Hit[] =>
  [...text.matchAll(NOTHING_TO_REPORT)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    suggestion: null,
  }))

/** Without one of these there is nothing to look at. */
const WORDED =
  /client|customer|usag|adh[eé]rent|interlocut|interne|internal|note to|transf|transm|escal|bascul|rout|remont|forward|pass|hand|c[ôo]t[eé]|side|traiter|voir|R\.?A\.?S|clt|cust|cx|caller/iu

const check = (draft: Draft, context: GuardContext): readonly Hit[] => {
  if (!WORDED.test(draft.text)) return []
  const found = [...hitsOf(draft.text, NOTES), ...reported(draft.text)]
  if (found.length === 0) return []
  const exempt = [...approvedSpans(draft, context), ...customerQuotes(draft, context)]
  return found.filter((hit) => !inside(hit, exempt)).toSorted((a, b) => a.start - b.start)
}

/**
 * The words of a note among colleagues in a text to the customer: what is said about somebody, they
 * may ask to read (GDPR, article 15), and a reply is read without asking.
 */
export const internalNote: GuardRule = {
  id: 'internal-note',
  levels: { bot: 'block', agent: 'warn' },
  reason: {
    fr: 'Ces mots semblent destinés à l’équipe : placez-les dans une note interne, pas dans la réponse.',
    en: 'These words seem meant for the team: put them in an internal note, not in the reply.',
  },
  check,
}
