import { isCard } from './is-card.ts'
import { ibanLength, isIban } from './is-iban.ts'

export type Sensitive = 'card' | 'iban'

const GAP = '[ \\u00a0\\u202f.-]?'
const CARD = new RegExp(`(?<![\\p{L}\\d])\\d(?:${GAP}\\d){12,18}(?![\\p{L}\\d])`, 'gu')
const IBAN = new RegExp(`(?<![\\p{L}\\d])[A-Z]{2}\\d{2}(?:${GAP}[A-Z0-9]){11,30}`, 'giu')

/**
 * The first kind of number in a text that few people mean to show, or null.
 *
 * ```ts
 * findSensitive('ma carte 4111 1111 1111 1111') // 'card'
 * ```
 */
export const findSensitive = (text: string): Sensitive | null => {
  for (const [found] of text.matchAll(IBAN)) if (startsIban(compact(found))) return 'iban'
  for (const [found] of text.matchAll(CARD)) if (isCard(compact(found))) return 'card'
  return null
}

const compact = (found: string) => found.replace(/[^\p{L}\d]/gu, '').toUpperCase()

// « FR76 3000 6000 0112 3456 7890 189 merci »: words may follow, the country gives the length
const startsIban = (found: string) => isIban(found.slice(0, ibanLength(found.slice(0, 2))))
