import type { Draft } from '../../model.ts'
import type { GuardRule, Hit } from './rule.ts'

/** Runs of digits with single separators; bounded by the longest number there is. */
const DIGITS = /(?<![\d\p{L}])\d(?:[ \u00A0\u202F.-]?\d){12,18}(?!\d)/gu
const IBAN = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ \u00A0\u202F-]?[A-Z0-9]){11,30}(?![\p{L}\p{N}])/giu

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

/** The longest valid IBAN at a place: words may follow it without a break. */
const ibanLength = (written: string): number => {
  for (let end = written.length; end >= 15; end--) {
    const compact = written
      .slice(0, end)
      .replace(/[^A-Za-z0-9]/g, '')
      .toUpperCase()
    if (compact.length >= 15 && passesIban(compact)) return written.slice(0, end).trimEnd().length
  }
  return 0
}

const check = (draft: Draft): readonly Hit[] => {
  const ibans = [...draft.text.matchAll(IBAN)].flatMap((match) => {
    const length = ibanLength(match[0])
    const end = match.index + length
    return length === 0
      ? []
      : [{ start: match.index, end, suggestion: masked(match[0].slice(0, length)) }]
  })
  const cards = [...draft.text.matchAll(DIGITS)].flatMap((match) => {
    const compact = match[0].replace(/\D/g, '')
    const span = { start: match.index, end: match.index + match[0].length }
    const known = ibans.some(({ start, end }) => start <= span.start && span.end <= end)
    return known || !passesLuhn(compact) ? [] : [{ ...span, suggestion: masked(compact) }]
  })
  return [...ibans, ...cards]
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
