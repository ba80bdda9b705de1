/** Slots are data: one line, no control or invisible direction characters, no braces, short. */
const flat = (text: string, most: number): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}{}<>]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, most)
    .trim()

/** A name that can stand in a greeting, or null: letters only, at most three words. */
export const personName = (name: string | null): string | null => {
  const clean = flat(name ?? '', 41)
  const isName = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+){0,2}$/u.test(clean)
  return isName && clean.length <= 40 ? clean : null
}

/** A short label that the workspace chose: company, reference, opening time. */
export const label = (text: string): string => flat(text, 80).replace(/[.!?]+$/u, '')

/** An order number as the customer wrote it, or null if it does not look like one. */
export const orderNumber = (text: string): string | null => {
  const clean = flat(text, 31)
  return /^[\p{L}\p{N}#/_-]{2,30}$/u.test(clean) ? clean : null
}

/** « 2e », “2nd”. */
export const ordinal = (count: number, language: 'fr' | 'en'): string => {
  if (language === 'fr') return count === 1 ? '1re' : `${count}e`
  const teen = count % 100 >= 11 && count % 100 <= 13
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th')
  return `${count}${ending}`
}

/** Puts values into a wording; null when a slot has none. */
export const fill = (
  text: string,
  values: Readonly<Record<string, string | null>>,
): string | null => {
  let missing = false
  const filled = text.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const value = values[slot]
    if (value === undefined || value === null || value === '') missing = true
    return value ?? ''
  })
  return missing ? null : filled
}
