/** What is known of the texts that a part of an expression matches. */
export interface Known {
  /** All of them, if they are few. */
  readonly exact: readonly string[] | null
  /** One of these stands in each of them; null if nothing can be said. */
  readonly needed: readonly string[] | null
}

/** Shorter ones stand in nearly every text. */
const SHORTEST = 3

/** One of these stands in every text of the part: known outright, or all that the text can be. */
export const neededOf = ({ exact, needed }: Known): readonly string[] | null =>
  needed ?? (exact && exact.every(({ length }) => length >= SHORTEST) ? shortestOf(exact) : null)

/** « remboursé » says nothing more where « rembours » is asked for already. */
const shortestOf = (all: readonly string[]): readonly string[] =>
  [...new Set(all)].filter((one) => !all.some((other) => other !== one && one.includes(other)))

/** How much of what a text may hold is let through: each letter more lets through a third. */
const letsThrough = (needed: readonly string[]): number =>
  needed.reduce((sum, { length }) => sum + 0.35 ** length, 0)

/** Of two things that are both needed, the one that fewer texts hold. */
export function rarer(
  one: readonly string[] | null,
  other: readonly string[] | null,
): readonly string[] | null {
  if (!one || !other) return one ?? other
  return letsThrough(other) < letsThrough(one) ? other : one
}
