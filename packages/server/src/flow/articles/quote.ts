import { QUOTE_LIMIT } from '@diapason/contract'
import { sentences, type Stretch } from './sentences.ts'

interface Choice extends Stretch {
  readonly weight: number
}

/** Stretches of whole sentences that are short enough, each as long as it may be. */
const stretchesOf = (all: readonly Stretch[]): (readonly Stretch[])[] =>
  all.map(({ start }, first) => {
    const fits = all.findIndex(({ end }, at) => at >= first && end - start > QUOTE_LIMIT)
    return all.slice(first, fits < 0 ? all.length : fits)
  })

/**
 * The stretch of a passage that says most of what was asked: whole sentences, unchanged, at most 400
 * units, from as early as possible so that they are not out of their context.
 *
 * @param weightOf how much of the question a stretch of the passage speaks of
 * @returns null when no sentence is short enough
 */
export const quoteOf = (
  words: string,
  weightOf: (sentences: readonly number[]) => number,
): string | null => {
  const all = sentences(words)
  const choices = stretchesOf(all).flatMap((stretch, first): Choice[] => {
    const [begin, last] = [stretch[0], stretch.at(-1)]
    if (!begin || !last) return []
    const weight = weightOf(stretch.map((_, at) => first + at))
    return [{ start: begin.start, end: last.end, weight }]
  })
  let best = choices[0]
  for (const choice of choices) if (best && choice.weight > best.weight) best = choice
  return best ? words.slice(best.start, best.end) : null
}
