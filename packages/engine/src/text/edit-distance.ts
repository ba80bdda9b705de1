/**
 * Number of letters to add, drop, change or swap with the next to make one word of the other
 * (optimal string alignment), or `limit + 1` when it is more than `limit`.
 *
 * @example
 * editDistance('conseiler', 'conseiller', 2) // 1
 */
export function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let row = 1; row <= left.length; row++) {
    const current = [row]
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1]
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]
      const change = (last[column - 1] ?? 0) + (same ? 0 : 1)
      const best = Math.min(change, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1)
      current.push(swapped ? Math.min(best, (beforeLast[column - 2] ?? best) + 1) : best)
    }
    beforeLast = last
    last = current
  }
  return Math.min(last[right.length] ?? limit + 1, limit + 1)
}
