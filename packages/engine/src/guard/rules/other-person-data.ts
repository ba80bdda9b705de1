import type { Candidate } from '../../analyse/entities/candidate.ts'
import { emails, phones } from '../../analyse/entities/contact.ts'
import { ibans } from '../../analyse/entities/iban.ts'
import { orders } from '../../analyse/entities/order.ts'
import type { Draft } from '../../model.ts'
import { editDistance } from '../../text/edit-distance.ts'
import { type Folded, fold } from '../../text/fold.ts'
import type { GuardContext } from '../context.ts'
import type { GuardRule, Hit } from './rule.ts'

/** Mailboxes of private persons: a company’s own address is no one’s secret. */
const PRIVATE_MAIL =
  /@(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|proton|protonmail|laposte|orange|wanadoo|free|sfr|neuf|bbox|numericable|btinternet|sky|virginmedia|talktalk)\.[a-z.]{2,6}$/
/** Mobiles of France and the United Kingdom belong to persons; other numbers are called « au … ». */
const MOBILE = /^\+(?:33[67]|447)/
const CALLED =
  /(?:rappell|appell|joindr|recontact|telephon|call|ring|phone|reach)[a-z]{0,5}[^.!?]{0,20} (?:au|on|at) $/
const ORDER = /\b(?:commandes?|cmd|cde|orders?)\b[^.!?;,]{0,20}$/
/** How near a number must be for one to be a slip of the other. */
const SLIP = 2
const MAYBE = /@|\d{3}|\d\d[ .]\d\d/

type Found = Candidate & { readonly before: string }

const withBefore = (found: readonly Candidate[], text: string): readonly Found[] =>
  found.map((one) => ({ ...one, before: text.slice(Math.max(0, one.from - 40), one.from) }))

const dataIn = ({ text }: Folded): readonly Found[] =>
  MAYBE.test(text)
    ? withBefore([...emails(text), ...phones(text), ...ibans(text), ...orders(text)], text)
    : []

const isPersonal = ({ kind, value, before }: Found): boolean => {
  if (kind === 'email') return PRIVATE_MAIL.test(value)
  if (kind === 'phone') return MOBILE.test(value) || CALLED.test(before)
  return kind === 'iban'
}

/** `CD-4512` → `AA-9999`: numbers of one kind look alike. */
const shapeOf = (value: string): string => value.replace(/[A-Z]/g, 'A').replace(/\d/g, '9')

interface Known {
  /** From anywhere in the conversation, and from approved texts. */
  readonly values: ReadonlySet<string>
  /** What the customer wrote. */
  readonly theirs: readonly Found[]
}

function knownIn(context: GuardContext): Known {
  const { lastCustomer, approved, earlierReplies } = context
  const theirs = dataIn(fold(lastCustomer?.text ?? ''))
  const others = [...approved.map(({ text }) => text), ...earlierReplies].flatMap((text) =>
    dataIn(fold(text)),
  )
  const heard = lastCustomer?.reading?.entities ?? []
  return { values: new Set([...theirs, ...others, ...heard].map(({ value }) => value)), theirs }
}

/** The number of an order is another’s where the customer named theirs, and the draft names not it. */
function isOtherOrder(
  { kind, value, before }: Found,
  said: readonly Found[],
  known: Known,
): boolean {
  if (kind !== 'order' || !ORDER.test(before)) return false
  const theirs = known.theirs.filter((one) => one.kind === 'order' && ORDER.test(one.before))
  if (theirs.length === 0 || said.some((one) => theirs.some(({ value: own }) => own === one.value)))
    return false
  return theirs.every((one) => shapeOf(one.value) === shapeOf(value))
}

/** What the customer wrote, where the draft is a slip of the pen away from it. */
function meant({ kind, value }: Found, { theirs }: Known, lastText: string): string | null {
  const near = theirs.filter(
    (one) => one.kind === kind && editDistance(one.value, value, SLIP) <= SLIP,
  )
  const [only] = near
  if (near.length !== 1 || !only || kind === 'iban') return null
  const { at, endAt } = fold(lastText)
  return lastText.slice(at(only.from), endAt(only.to))
}

const check = (draft: Draft, context: GuardContext): readonly Hit[] => {
  if (!context.lastCustomer || !MAYBE.test(draft.text)) return []
  const folded = fold(draft.text)
  const said = dataIn(folded)
  if (said.length === 0) return []
  const known = knownIn(context)
  return said
    .filter((one) => !known.values.has(one.value))
    .filter((one) => isPersonal(one) || isOtherOrder(one, said, known))
    .map((one) => ({
      start: folded.at(one.from),
      end: folded.endAt(one.to),
      suggestion: meant(one, known, context.lastCustomer?.text ?? ''),
    }))
}

/**
 * A private e-mail address, a mobile number, an IBAN or an order that neither the customer nor an
 * approved text nor an earlier reply named: perhaps another person’s (GDPR, article 5(1)(f)).
 */
export const otherPersonData: GuardRule = {
  id: 'other-person-data',
  levels: { bot: 'block', agent: 'warn' },
  reason: {
    fr: 'Cette donnée n’apparaît nulle part dans la conversation : vérifiez qu’elle n’est pas celle d’une autre personne.',
    en: 'This appears nowhere in the conversation: check that it is not another person’s.',
  },
  check,
}
