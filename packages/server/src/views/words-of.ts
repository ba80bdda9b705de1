/** A word of a text: folded, and where it stands. */
export interface Word {
  /** Lower case, without accents and ligatures. */
  readonly folded: string
  readonly start: number
  readonly end: number
}

/** As the database folds them (`fold_for_search`). */
const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')

/**
 * The words of a text: letters and digits, whatever stands between them.
 *
 * @example wordsOf('L’œuvre D-1042').map(({ folded }) => folded) // ['l', 'oeuvre', 'd', '1042']
 */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
    .map(({ 0: word, index }) => ({ folded: fold(word), start: index, end: index + word.length }))
    .filter(({ folded }) => /^[\p{L}\p{N}]+$/u.test(folded))

/** Words that stand in nearly every message, folded. */
const EVERYWHERE = new Set(
  `avec aux ces cette dans des elle est ete etre les leur lui mais mes moi mon nos notre nous par pas
   plus pour que qui sans ses son sont sur tout une vos votre vous and are but for from has have her
   him his its not our she that the their them they this was were will with you your`.split(/\s+/),
)

/** Most words of a search that are looked for: what comes after says no more. */
const MOST = 8

/**
 * What a search looks for. Small words, « le », « pour », `of`, count only when there is nothing else.
 *
 * @example searchedWords('le colis de Zoé') // ['colis', 'zoe']
 */
export function searchedWords(search: string): string[] {
  const words = [...new Set(wordsOf(search).map(({ folded }) => folded))]
  const telling = words.filter(
    (word) => /\p{N}/u.test(word) || (word.length > 2 && !EVERYWHERE.has(word)),
  )
  return (telling.length > 0 ? telling : words).slice(0, MOST)
}
