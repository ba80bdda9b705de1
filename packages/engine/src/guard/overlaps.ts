import type { Span } from '../model.ts'

/** Do two stretches share a letter? */
export const overlaps = (one: Span, other: Span): boolean =>
  one.start < other.end && one.end > other.start
