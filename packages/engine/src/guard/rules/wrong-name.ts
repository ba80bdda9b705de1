import type { Draft } from '../../model.ts'
import { editDistance } from '../../text/edit-distance.ts'
import type { GuardContext } from '../context.ts'
import { customerQuotes, inside } from '../exempt.ts'
import { fold } from '../fold.ts'
import type { GuardRule, Hit } from './rule.ts'

const SPACE = '[ \\u00A0\\u202F]'
const NAME = "\\p{Lu}[\\p{Ll}\\p{M}]+(?:[-’']\\p{Lu}[\\p{Ll}\\p{M}]+)*"
const NAMES = `(?<names>${NAME}(?:${SPACE}${NAME}){0,2})`
const MAN = '[Mm]onsieur|M\\.|Mr\\.?'
const WOMAN = '[Mm]adame|Mme|[Mm]ademoiselle|Mlle|Mrs\\.?|Ms\\.?|Miss'
const ANY_TITLE = `${MAN}|${WOMAN}|Dr\\.?`
const TITLE = `(?<title>${ANY_TITLE})${SPACE}`
const GREETING =
  '[Bb]onjour|[Bb]onsoir|[Rr]ebonjour|[Ss]alut|[Cc]oucou|[Cc]her|[Cc]hère|[Hh]ello|[Hh]i|[Hh]ey|[Dd]ear'

/** Where a reply names the person it is for. */
const CALLS: readonly RegExp[] = [
  // « Bonjour Madame Vidal, », “Dear Sam”
  new RegExp(
    `(?<!\\p{L})(?:${GREETING})${SPACE}(?:${TITLE})?${NAMES}(?=\\s*(?:[,!.:;\\n–-]|$))`,
    'gu',
  ),
  // « Mme Vidal, je … » at the very beginning
  new RegExp(`^${TITLE}${NAMES}(?=,)`, 'gu'),
  // « …, madame Vidal. »
  new RegExp(
    `(?<=, )(?<title>[Mm]adame|[Mm]onsieur)${SPACE}(?<names>${NAME})(?=\\s*(?:[.!?]|$))`,
    'gu',
  ),
  // « Merci Camille, », “Thanks, Sam.”
  new RegExp(
    `(?<=(?:^|[.!?\\n] ?)(?:[Mm]erci|[Tt]hanks|[Tt]hank you),? )${NAMES}(?=\\s*[,!.]|$)`,
    'gu',
  ),
]
const TITLES = new RegExp(`^(?:${ANY_TITLE})$`, 'u')
const MANS = new RegExp(`^(?:${MAN})$`, 'u')
const WOMANS = new RegExp(`^(?:${WOMAN})$`, 'u')
/** Words that greet anybody, and the blanked name of the company. */
const ANYBODY =
  /^(?:Madame|Monsieur|Mesdames|Messieurs|Mademoiselle|Docteur|Doctor|Ma[iî]tre|Clients?|Clientes?|Abonnée?|Adhérente?|Locataire|Voyageu(?:r|se)|Tous|Toutes|Vous|Valued|Customers?|Sir|Madam|Team|There|All|Everyone|Members?|Friends?|Guests?|Passengers?|Residents?|Parents?|Readers?|Subscribers?|Tenants?|Students?|Patients?|Users?|Again|Xx*)$/u
/** No name at all, but what stands where nobody knows one. */
const NAMELESS = /\d|@|^(?:visit(?:eu|o)r|client|customer|guest|anonym)/iu
/** In shorter names one letter makes another name: Léa, Léo. */
const SLIP_FROM = 4
/** So many letters of a name are a short form of it: « Sam » for Samira. */
const SHORT_FORM = 3

const partsOf = (name: string): readonly string[] =>
  name.split(/[\s\u00A0\u202F.,’'-]+/u).filter((part) => part !== '')

const folded = (part: string): string => fold(part).text

const isSlip = (one: string, other: string): boolean =>
  one === other ||
  (Math.min(one.length, other.length) >= SLIP_FROM && editDistance(one, other, 1) <= 1)

const isShort = (one: string, other: string): boolean =>
  one.length >= SHORT_FORM && other.startsWith(one)

/** By the name that is known, or by one that the customer wrote, as under a letter. */
function isTheirs(part: string, name: string, { lastCustomer }: GuardContext): boolean {
  const written = lastCustomer?.text.match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? []
  return (
    partsOf(name)
      .map(folded)
      .some((own) => isSlip(part, own) || isShort(part, own) || isShort(own, part)) ||
    written.map(folded).some((word) => isSlip(part, word))
  )
}

const titleOf = (name: string): string | undefined =>
  name.split(/[\s\u00A0]+/u).find((word) => TITLES.test(word))

/** « Monsieur » to Mme Vidal. */
function isOtherTitle(said: string | undefined, name: string): boolean {
  const known = titleOf(name)
  if (!said || !known) return false
  return (MANS.test(said) && WOMANS.test(known)) || (WOMANS.test(said) && MANS.test(known))
}

/** The known name in the form that was used; a surname is not guessed from a single word. */
function betterName(title: string | undefined, name: string): string | null {
  if (titleOf(name)) return name
  const words = name.split(/[\s\u00A0]+/u)
  if (!title) return words[0] ?? null
  return words.length > 1 ? `${title} ${words.at(-1)}` : null
}

const check = (draft: Draft, context: GuardContext): readonly Hit[] => {
  const name = context.customerName?.trim() ?? ''
  if (name === '' || NAMELESS.test(name)) return []
  const quoted = customerQuotes(draft, context)
  return CALLS.flatMap((pattern) => [...draft.text.matchAll(pattern)])
    .flatMap(({ index, 0: words, groups = {} }) => {
      const { title, names = '' } = groups
      const end = index + words.length
      const start = end - names.length - (title ? title.length + 1 : 0)
      const parts = partsOf(names)
      if (parts.some((part) => ANYBODY.test(part)) || inside({ start, end }, quoted)) return []
      if (folded(names) === folded(context.company)) return []
      const right = parts.some((part) => isTheirs(folded(part), name, context))
      if (right && !isOtherTitle(title, name)) return []
      return [{ start, end, suggestion: betterName(title, name) }]
    })
    .toSorted((a, b) => a.start - b.start)
}

/**
 * The reply greets somebody else: a name that the customer does not bear, or the other title. One
 * letter more or less is a slip of the pen, and passes. What is particular tells people that they
 * were heard (Packard & Berger, Journal of Consumer Research, 2021); a wrong name, the contrary.
 */
export const wrongName: GuardRule = {
  id: 'wrong-name',
  levels: { bot: 'block', agent: 'warn' },
  reason: {
    fr: 'Ce nom n’est pas celui de la personne : vérifiez à qui vous écrivez.',
    en: 'This is not the customer’s name: check whom you are writing to.',
  },
  check,
}
