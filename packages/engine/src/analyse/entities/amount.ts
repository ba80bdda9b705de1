import type { Candidate } from './candidate.ts'

const NUMBER = String.raw`\d{1,3}(?:[ .,]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d{1,9}(?:[.,]\d{1,2})?(?!\d)`
const AFTER = new RegExp(
  String.raw`(?<![\d.,])(${NUMBER}) ?(€|euros?\b|eur\b|£|gbp\b|pounds?\b|livres?\b|\$|usd\b|dollars?\b|chf\b|francs?\b)(?: ?(\d{2})(?![\d/]))?`,
  'g',
)
const BEFORE = new RegExp(String.raw`(€|£|\$|eur\b|gbp\b|usd\b|chf\b) ?(${NUMBER})`, 'g')
const POSSIBLE = /[€£$]|eur|gbp|pound|livre|usd|dollar|chf|franc/

function currency(sign: string): string {
  if (/^(?:€|eur)/.test(sign)) return 'EUR'
  if (/^(?:£|gbp|pound|livre)/.test(sign)) return 'GBP'
  return /^(?:chf|franc)/.test(sign) ? 'CHF' : 'USD'
}

/** « 1 234,56 » and « 1,234.5 » → 1234.56 and 1234.50: a last group of one or two is cents. */
function decimal(number: string, cents = ''): string {
  const split = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(number)
  const whole = (split?.[1] ?? number).replace(/\D/g, '')
  return `${whole}.${(split?.[2] ?? cents).padEnd(2, '0')}`
}

/** Sums of money, as `49.90 EUR`. */
export function amounts(text: string): readonly Candidate[] {
  if (!POSSIBLE.test(text)) return []
  const found: Candidate[] = []
  for (const match of text.matchAll(AFTER)) {
    const [whole, number = '', sign = '', cents] = match
    // « 12€ 50 personnes »: cents stand right after the sign
    const near = cents !== undefined && whole.endsWith(`${sign}${cents}`)
    const length =
      near || cents === undefined ? whole.length : whole.lastIndexOf(sign) + sign.length
    const value = `${decimal(number, near ? cents : '')} ${currency(sign)}`
    found.push({ kind: 'amount', from: match.index, to: match.index + length, value, sureness: 6 })
  }
  for (const match of text.matchAll(BEFORE)) {
    const value = `${decimal(match[2] ?? '')} ${currency(match[1] ?? '')}`
    const to = match.index + match[0].length
    found.push({ kind: 'amount', from: match.index, to, value, sureness: 5.5 })
  }
  return found
}
