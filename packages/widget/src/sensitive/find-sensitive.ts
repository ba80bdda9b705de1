import { findSecret } from './find-secret.ts'
import { isCard } from './is-card.ts'
import { ibanLength, isIban } from './is-iban.ts'
import { isSocial } from './is-social.ts'

export type Sensitive = 'card' | 'iban' | 'social' | 'secret'

/** Something that few people mean to show, and where it stands in the text (UTF-16 units). */
export interface Found {
  readonly kind: Sensitive
  readonly from: number
  readonly to: number
}

/** A number of so many digits, and the sum that tells it from others. */
interface Kind {
  readonly kind: Sensitive
  readonly pattern: RegExp
  readonly isOne: (compact: string) => boolean
}

const GAP = '[ \\u00a0\\u202f.-]?'
const CARD: Kind = {
  kind: 'card',
  pattern: new RegExp(`(?<![\\p{L}\\d])\\d(?:${GAP}\\d){12,18}(?![\\p{L}\\d])`, 'gu'),
  isOne: isCard,
}
const SOCIAL: Kind = {
  kind: 'social',
  pattern: new RegExp(
    `(?<![\\p{L}\\d])[1-478](?:${GAP}\\d){4}${GAP}\\d[\\dAB](?:${GAP}\\d){8}(?![\\p{L}\\d])`,
    'giu',
  ),
  isOne: isSocial,
}
const IBAN = new RegExp(`(?<![\\p{L}\\d])[A-Z]{2}\\d{2}(?:${GAP}[A-Z0-9]){11,30}`, 'giu')

/**
 * Numbers and secrets in a text that few people mean to show, in order.
 *
 * ```ts
 * findSensitive('ma carte 4111 1111 1111 1111') // [{ kind: 'card', from: 9, to: 28 }]
 * ```
 *
 * @param asked what the other side wrote last: a password that was asked for may stand alone
 */
export const findSensitive = (text: string, asked = ''): readonly Found[] => {
  const all = [...findIbans(text), ...find(text, SOCIAL)]
  all.push(...find(text, CARD), ...findSecret(text, asked))
  const found: Found[] = []
  for (const one of all)
    if (found.every(({ from, to }) => one.to <= from || one.from >= to)) found.push(one)
  return found.sort((a, b) => a.from - b.from)
}

const compact = (found: string) => found.replace(/[^\p{L}\d]/gu, '').toUpperCase()

const find = (text: string, { kind, pattern, isOne }: Kind): Found[] =>
  [...text.matchAll(pattern)]
    .filter(([found]) => isOne(compact(found)))
    .map(({ index, 0: found }) => ({ kind, from: index, to: index + found.length }))

// « FR76 3000 6000 0112 3456 7890 189 merci »: words may follow, the country gives the length
const findIbans = (text: string): Found[] =>
  [...text.matchAll(IBAN)].flatMap(({ index, 0: found }) => {
    const letters = compact(found)
    const length = ibanLength(letters.slice(0, 2))
    if (!isIban(letters.slice(0, length))) return []
    return [{ kind: 'iban', from: index, to: index + endOf(found, length) }]
  })

/** Where the so-many-eth letter or digit of a text ends. */
const endOf = (found: string, length: number): number => {
  let seen = 0
  for (let place = 0; place < found.length; place += 1) {
    if (/[\p{L}\d]/u.test(found[place] ?? '')) seen += 1
    if (seen === length) return place + 1
  }
  return found.length
}
