import type { Candidate } from './candidate.ts'

const EMAIL = /[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}/g
const FRENCH = /(?<![\d+])(?:(?:\+|00)33[ .-]?(?:\(0\) ?)?|0)([1-9](?:[ .-]?\d{2}){4})(?![\d])/g
const ABROAD = /(?<![\d+])\+([1-9]\d{0,2}[ .()-]{0,2}\d(?:[ .()-]{0,2}\d){5,11})(?!\d)/g

/** E-mail addresses, in lower case. */
export function emails(text: string): readonly Candidate[] {
  if (!text.includes('@')) return []
  return [...text.matchAll(EMAIL)].map((match) => ({
    kind: 'email',
    from: match.index,
    to: match.index + match[0].length,
    value: match[0],
    sureness: 7,
  }))
}

/** French numbers of ten digits and international ones, as E.164 (`+33612345678`). */
export function phones(text: string): readonly Candidate[] {
  if (!/(?:\d[ .()-]{0,2}){7}/.test(text)) return []
  const found: Candidate[] = []
  const add = (match: RegExpExecArray, prefix: string, sureness: number) => {
    const value = `+${prefix}${(match[1] ?? '').replace(/\D/g, '')}`
    const to = match.index + match[0].length
    found.push({ kind: 'phone', from: match.index, to, value, sureness })
  }
  for (const match of text.matchAll(FRENCH)) add(match, '33', 5)
  if (text.includes('+')) for (const match of text.matchAll(ABROAD)) add(match, '', 4.5)
  return found
}
