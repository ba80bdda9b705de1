import { folded } from './search.ts'

const AT_WORD = 8
const IN_A_ROW = 4
const FAR = 0.1

/**
 * How well what is typed fits a label: its letters in order, wherever they stand; better at the
 * beginning of words and side by side. Null when it does not fit. Accents and case do not count.
 *
 * @example fuzzy('À reprendre', 'rep') // greater than fuzzy('Apparence : claire', 'rep')
 */
export const fuzzy = (label: string, typed: string): number | null => {
  const within = folded(label)
  const letters = folded(typed).replace(/\s+/g, '')
  const starts = Array.from({ length: within.length }, (_, at) => at).filter((at) =>
    isStart(within, at),
  )
  const scores = starts.flatMap((start) => scoreFrom(within, letters, start) ?? [])
  return scores.length === 0 ? null : Math.max(...scores)
}

const isStart = (text: string, at: number): boolean =>
  /[\p{L}\p{N}]/u.test(text[at] ?? '') && !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ')

/** Every letter is taken where it first comes after the one before; the first begins a word. */
const scoreFrom = (text: string, letters: string, start: number): number | null => {
  let score = 0
  let last = start - 1
  for (const letter of letters) {
    const at = text.indexOf(letter, last + 1)
    if (at < 0) return null
    if (last < start && at !== start) return null
    score +=
      (isStart(text, at) ? AT_WORD : 0) + (at === last + 1 ? IN_A_ROW : 0) - FAR * (at - last)
    last = at
  }
  return score
}
