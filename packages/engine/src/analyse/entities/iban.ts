import type { Candidate } from './candidate.ts'

/** Length of an IBAN by country (SWIFT IBAN registry), for the single euro payments area. */
const LENGTHS: Readonly<Record<string, number>> = {
  AD: 24,
  AT: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GI: 23,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IS: 26,
  IT: 27,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  VA: 22,
}
const OPENING = /(?<![a-z0-9])[a-z]{2}\d{2}/g

/** ISO 7064 MOD 97-10. */
function isValid(iban: string): boolean {
  let rest = 0
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}

/** Takes `length` letters or digits from `from` on, over single spaces, dots and hyphens. */
function take(text: string, from: number, length: number): { value: string; to: number } {
  let value = ''
  let at = from
  for (; at < text.length && value.length < length; at++) {
    const character = text.charAt(at)
    if (/[a-z0-9]/.test(character)) value += character
    else if (!/[ .-]/.test(character) || /[ .-]/.test(text.charAt(at - 1))) break
  }
  return { value: value.toUpperCase(), to: at }
}

/** IBANs whose length and checksum are right. */
export function ibans(text: string): readonly Candidate[] {
  if (!/[a-z]{2}\d\d/.test(text)) return []
  const found: Candidate[] = []
  for (const match of text.matchAll(OPENING)) {
    const length = LENGTHS[match[0].slice(0, 2).toUpperCase()]
    if (!length) continue
    const { value, to } = take(text, match.index, length)
    if (value.length !== length || /[a-z0-9]/.test(text.charAt(to)) || !isValid(value)) continue
    found.push({ kind: 'iban', from: match.index, to, value, sureness: 9 })
  }
  return found
}
