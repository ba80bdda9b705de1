import { normalise } from '../../packages/engine/src/analyse/1-normalise.ts'

const CAPITAL = /^\p{Lu}/u
const SMALL = /\p{Ll}/u
/** Words that begin with a capital inside a sentence at least this often are names. */
const MOSTLY = 0.7

/**
 * Words that texts use as names, of people, places and brands: nobody may be read differently for
 * theirs. A capital at the beginning of a sentence, or in a text of capitals, tells nothing.
 */
export function namesIn(texts: readonly string[]): ReadonlySet<string> {
  const capital = new Map<string, number>()
  const all = new Map<string, number>()
  for (const text of texts) {
    if (!SMALL.test(text)) continue
    const { folded, tokens } = normalise(text)
    tokens.forEach(({ form, from, to, sentence }, at) => {
      if (tokens[at - 1]?.sentence !== sentence) return
      const given = folded.given.slice(folded.at(from), folded.endAt(to))
      all.set(form, (all.get(form) ?? 0) + 1)
      if (CAPITAL.test(given) && SMALL.test(given)) capital.set(form, (capital.get(form) ?? 0) + 1)
    })
  }
  return new Set(
    [...capital]
      .filter(([form, count]) => count >= MOSTLY * (all.get(form) ?? 0))
      .map(([form]) => form),
  )
}
