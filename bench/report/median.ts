/** The middle of figures: one disturbed round does not move it. NaN when there are none. */
export function median(figures: readonly number[]): number {
  return quantile(figures, 0.5)
}

/** @param share 0…1: 0.99 is the figure that 99 in 100 do not exceed (nearest rank) */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = figures.toSorted((a, b) => a - b)
  if (share === 0.5 && sorted.length % 2 === 0) {
    const middle = sorted.length / 2
    return ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2
  }
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}
