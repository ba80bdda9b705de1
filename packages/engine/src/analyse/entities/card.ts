import type { Candidate } from './candidate.ts'

const DIGITS = /(?<![\da-z])[2-6]\d{3}(?:[ .-]?\d){9,15}(?![\da-z])/g

/** ISO/IEC 7812 (Luhn). */
function isValid(digits: string): boolean {
  let sum = 0
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits.charAt(digits.length - 1 - index)) * (index % 2 === 1 ? 2 : 1)
    sum += digit > 9 ? digit - 9 : digit
  }
  return sum % 10 === 0
}

/** Payment cards: 13 to 19 digits with a valid checksum. */
export function cards(text: string): readonly Candidate[] {
  if (!/(?:\d[ .-]?){13}/.test(text)) return []
  const found: Candidate[] = []
  for (const match of text.matchAll(DIGITS)) {
    const value = match[0].replace(/\D/g, '')
    if (!isValid(value)) continue
    const to = match.index + match[0].length
    found.push({ kind: 'card', from: match.index, to, value, sureness: 8 })
  }
  return found
}
