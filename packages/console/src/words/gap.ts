/** What a phrase of the library leaves to whoever sends it: « [jour et heure] ». */
const GAP = /\[[^[\]\n]{2,40}\]/

/** The first gap of a text from a place on, or null. */
export const firstGap = (text: string, from = 0): { start: number; end: number } | null => {
  const found = GAP.exec(text.slice(from))
  if (found === null) return null
  const start = from + found.index
  return { start, end: start + found[0].length }
}
