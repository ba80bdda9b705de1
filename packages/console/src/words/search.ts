/** Lower case, without accents, ligatures and typographic signs: what people type into a search. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replace(/[’‘]/g, "'")
    .replace(/[\u00a0\u202f]/g, ' ')

/**
 * Does a text hold every word of a search, in any order? A word may be the beginning of one.
 *
 * @example matches('Je vous présente mes excuses.', 'excus pres') // true
 */
export const matches = (text: string, search: string): boolean => {
  const within = ` ${folded(text).replace(/[^\p{L}\p{N}]+/gu, ' ')}`
  return folded(search)
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => within.includes(` ${word}`))
}
