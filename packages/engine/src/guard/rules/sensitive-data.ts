import { ibans } from '../../analyse/entities/iban.ts'
import type { Draft, Span } from '../../model.ts'
import { fold } from '../../text/fold.ts'
import { overlaps } from '../overlaps.ts'
import type { GuardRule, Hit } from './rule.ts'

/** Runs of digits with single separators; bounded by the longest number there is. */
const DIGITS = /(?<![\d\p{L}])\d(?:[ \u00A0\u202F.-]?\d){12,18}(?!\d)/gu
/** Of any country, as they are printed: in capitals. */
const IBAN = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ \u00A0\u202F-]?[A-Z0-9]){11,30}(?![\p{L}\p{N}])/gu

/** Where no IBAN can begin there is none to look for. */
const OPENING = /[a-z]{2}\d{2}/iu

/** ISO/IEC 7812-1. */
const passesLuhn = (digits: string): boolean => {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i])
    const doubled = digit * 2
    sum += i % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

/** ISO 13616, remainder 1 modulo 97. */
const passesIban = (iban: string): boolean => {
  let rest = 0
  for (const sign of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(sign, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}

const masked = (written: string): string => `•••• ${written.replace(/[^A-Za-z0-9]/g, '').slice(-4)}`

/** In small letters too where the length of the country tells words from an IBAN. */
function ibansIn(text: string): readonly Span[] {
  if (!OPENING.test(text)) return []
  const folded = fold(text)
  const known = ibans(folded.text).map(({ from, to }) => ({
    start: folded.at(from),
    end: folded.endAt(to),
  }))
  const others = [...text.matchAll(IBAN)]
    .filter((match) => passesIban(match[0].replace(/[^A-Z0-9]/g, '')))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((span) => !known.some((one) => overlaps(one, span)))
  return [...known, ...others]
}

const check = (draft: Draft): readonly Hit[] => {
  const accounts = ibansIn(draft.text).map(({ start, end }) => ({
    start,
    end,
    suggestion: masked(draft.text.slice(start, end)),
  }))
  const cards = [...draft.text.matchAll(DIGITS)].flatMap((match) => {
    const compact = match[0].replace(/\D/g, '')
    const span = { start: match.index, end: match.index + match[0].length }
    const known = accounts.some(({ start, end }) => start <= span.start && span.end <= end)
    return known || !passesLuhn(compact) ? [] : [{ ...span, suggestion: masked(compact) }]
  })
  return [...accounts, ...cards]
}

/** A card number or an IBAN in full: replies are stored, mailed and forwarded. */
export const sensitiveData: GuardRule = {
  id: 'sensitive-data',
  levels: { bot: 'block', agent: 'warn' },
  reason: {
    fr: 'Un numéro de carte ou un IBAN ne s’écrit jamais en entier dans une réponse : les quatre derniers caractères suffisent.',
    en: 'Never write a card number or an IBAN in full in a reply: the last four characters are enough.',
  },
  check,
}
