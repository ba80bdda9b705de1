import type { Entity } from '../model.ts'
import type { Folded } from '../text/fold.ts'
import { amounts } from './entities/amount.ts'
import type { Candidate } from './entities/candidate.ts'
import { cards } from './entities/card.ts'
import { emails, phones } from './entities/contact.ts'
import { dates } from './entities/date.ts'
import { ibans } from './entities/iban.ts'
import { orders } from './entities/order.ts'

const SENSITIVE: ReadonlySet<Entity['kind']> = new Set(['iban', 'card'])

function withoutOverlap(candidates: readonly Candidate[], length: number): readonly Candidate[] {
  const taken = new Uint8Array(length)
  return [...candidates]
    .sort(
      (left, right) =>
        right.sureness - left.sureness || right.to - right.from - (left.to - left.from),
    )
    .filter(({ from, to }) => {
      if (taken.subarray(from, to).includes(1)) return false
      taken.fill(1, from, to)
      return true
    })
    .sort((left, right) => left.from - right.from)
}

/**
 * Step 6: what a person or a machine may need to find again. Entities never overlap: the surest
 * wins, then the longest.
 */
export function readEntities(folded: Folded, today: string | undefined): readonly Entity[] {
  const { text, given, at, endAt } = folded
  const numbered = /\d/.test(text)
  const found: readonly Candidate[] = [
    ...emails(text),
    ...(numbered || today !== undefined ? dates(text, today) : []),
    ...(numbered
      ? [ibans, cards, phones, amounts, orders].flatMap((candidates) => candidates(text))
      : []),
  ]
  if (found.length === 0) return []
  return withoutOverlap(found, text.length).map(({ kind, from, to, value }) => {
    const start = at(from)
    const end = endAt(to)
    return {
      kind,
      start,
      end,
      text: given.slice(start, end),
      value,
      sensitive: SENSITIVE.has(kind),
    }
  })
}
