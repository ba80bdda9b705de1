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
export const label = (text: string): string => flat(text, 80).replace(/[.!?\s]+$/u, '')

/** The title of something of the workspace: it keeps its question mark. */
export const title = (text: string): string | null => flat(text, 120) || null

/** A web address that can be read and followed as it stands, or null. */
export const webAddress = (url: string | null): string | null =>
  url !== null && /^https:\/\/[^\s<>()«»"“”'’{}]{3,2000}$/u.test(url) ? url : null

/** Words between digits: « 1234-REMBOURSE-MOI ». A number has at most one run of three letters. */
const SENTENCE_IN_NUMBER = /\p{L}{7}|\p{L}{3}.*[^\p{L}].*\p{L}{3}/u

/** An order number as the customer wrote it, or null if it does not look like one. */
export const orderNumber = (text: string): string | null => {
  const clean = flat(text, 31)
  const isNumber = /^(?=.*\p{N})[\p{L}\p{N}#/_-]{2,30}$/u.test(clean)
  return isNumber && !SENTENCE_IN_NUMBER.test(clean) ? clean : null
}

const ORDINALS = {
  fr: 'deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième'.split(
    ' ',
  ),
  en: 'second third fourth fifth sixth seventh eighth ninth tenth'.split(' '),
} as const

/** As in a sentence: « deuxième », “second”; above ten in figures: « 12e », “12th”. */
export const ordinal = (count: number, language: 'fr' | 'en'): string => {
  const word = ORDINALS[language][count - 2]
  if (word) return word
  if (language === 'fr') return count === 1 ? '1re' : `${count}e`
  const teen = count % 100 >= 11 && count % 100 <= 13
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th')
  return `${count}${ending}`
}

/** « de » before a value: « d’un retard », « du retard »; a name keeps its own article. */
const afterDe = (value: string): string => {
  if (/^[aeiouàâéèêëîïôûœ]/iu.test(value)) return `d’${value}`
  return `de ${value}`.replace(/^de le /u, 'du ').replace(/^de les /u, 'des ')
}

/** Puts values into a wording, « de » joined as French wants it; null when a slot has none. */
export const fill = (
  text: string,
  values: Readonly<Record<string, string | null>>,
): string | null => {
  let missing = false
  const filled = text.replace(/(\bde )?\{(\w+)\}/g, (_, de: string | undefined, slot: string) => {
    const value = values[slot]
    if (value === undefined || value === null || value === '') missing = true
    return de ? afterDe(value ?? '') : (value ?? '')
  })
  return missing ? null : filled
}
