import type { Draft } from '../../model.ts'
import type { GuardContext } from '../context.ts'
import { approvedSpans, customerQuotes, inside } from '../exempt.ts'
import { fold } from '../fold.ts'
import { hitsOf } from '../match.ts'
import { inPlace } from '../rewording/in-place.ts'
import type { GuardRule, Hit } from './rule.ts'
import { assertionsIn, restatedIn } from './promise-assertions.ts'
import { PROMISE_CLAUSES } from './unsupported-promise-clauses.ts'
import { AMOUNTS, PROMISES } from './unsupported-promise-words.ts'

const WORDED = [...PROMISES, ...PROMISE_CLAUSES]

const digits = (text: string): string => text.replace(/[.,]00(?!\d)/g, '').replace(/\D/g, '')

/** Amounts that approved texts or the customer named: they may be named back. */
const amountsIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(
    texts.flatMap((text) =>
      hitsOf(text, AMOUNTS).map(({ start, end }) => digits(text.slice(start, end))),
    ),
  )

/** A promise that an approved text makes in the same words is the workspace's, not the bot's. */
const isApproved = (draft: Draft, hit: Hit, approved: readonly string[]): boolean => {
  const words = fold(draft.text.slice(hit.start, hit.end)).text
  return approved.some((text) => text.includes(words))
}

const isApart = (hit: Hit, others: readonly Hit[]): boolean =>
  others.every((other) => hit.end <= other.start || other.end <= hit.start)

/** Without those that only say what the customer wrote. */
const unrestated = (text: string, hits: readonly Hit[]): readonly Hit[] => {
  if (hits.length === 0) return hits
  const restated = restatedIn(text)
  return hits.filter((hit) => !inside(hit, restated))
}

const check = (draft: Draft, context: GuardContext): readonly Hit[] => {
  const exempt = [...approvedSpans(draft, context), ...customerQuotes(draft, context)]
  const approved = context.approved.map(({ text }) => text)
  const folded = approved.map((text) => fold(text).text)
  const worded = unrestated(draft.text, hitsOf(draft.text, WORDED, exempt))
  const asserted = assertionsIn(draft, exempt).filter((hit) => isApart(hit, worded))
  const promises = [...worded, ...asserted].filter((hit) => !isApproved(draft, hit, folded))
  const amounts = hitsOf(draft.text, AMOUNTS, exempt)
  const named =
    amounts.length === 0 ? null : amountsIn([...approved, context.lastCustomer?.text ?? ''])
  const apart = amounts.filter(
    (hit) => !named?.has(digits(draft.text.slice(hit.start, hit.end))) && isApart(hit, promises),
  )
  return [...promises, ...apart].toSorted((a, b) => a.start - b.start)
}

/**
 * A refund, date, amount, right or action that no approved text holds. A company answers for what
 * its bot promises (Moffatt v. Air Canada, 2024 BCCRT 149).
 */
export const unsupportedPromise: GuardRule = {
  id: 'unsupported-promise',
  learnt: 'sentence',
  reword: inPlace(() => ({
    fr: 'Une personne peut vous répondre sur ce point.',
    tu: 'Une personne peut te répondre sur ce point.',
    en: 'A person can answer you on this.',
  })),
  // amounts, rights and deeds come from approved content alone (design, §8), where it is known
  trusted: (_, { approvedUnknown }) => approvedUnknown !== true,
  levels: { bot: 'block' },
  reason: {
    fr: 'Montants, délais, droits et remboursements ne viennent que de réponses approuvées.',
    en: 'Amounts, deadlines, rights and refunds come only from approved answers.',
  },
  check,
}
