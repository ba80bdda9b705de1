import { hash } from './hash.ts'

/** Shorter words are rarely adjectives: « rue », « due ». */
const GENDERED = 5
/** Feminine endings that are more than an -e, and the masculine ones. */
const ENDINGS = [
  ['euse', 'eux'],
  ['ive', 'if'],
  ['trice', 'teur'],
] as const

/**
 * Hash of a word in the form that all its genders and numbers share: « déçues », « furieuse » and
 * « sportives » as « déçu », « furieux » and « sportif ». Who is feeling changes the ending, not
 * the feeling.
 */
export function neutralHash(form: string): number {
  if (form.length < GENDERED) return hash(form)
  const end = form.endsWith('s') ? form.length - 1 : form.length
  if (form[end - 1] !== 'e') return hash(form, undefined, end)
  const before = form[end - 2]
  if (before === 'i' || before === 'u') return hash(form, undefined, end - 1)
  return endingHash(form, before === 'e' ? end - 1 : end)
}

function endingHash(form: string, end: number): number {
  for (const [feminine, masculine] of ENDINGS) {
    if (form.endsWith(feminine, end))
      return hash(masculine, hash(form, undefined, end - feminine.length))
  }
  return hash(form, undefined, end)
}
