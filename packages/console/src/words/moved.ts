interface Span {
  readonly start: number
  readonly end: number
}

const sameFrom = (a: string, b: string): number => {
  const most = Math.min(a.length, b.length)
  let at = 0
  while (at < most && a[at] === b[at]) at++
  return at
}

const sameToEnd = (a: string, b: string, most: number): number => {
  let count = 0
  while (count < most && a.at(-1 - count) === b.at(-1 - count)) count++
  return count
}

/**
 * Spans of a text that has been written on since: those before the change stay, those behind it move
 * with their words, those that it touches are gone.
 *
 * @example moved([{ start: 5, end: 9 }], 'Dans quel cas', 'Et dans quel cas') // []
 */
export const moved = <S extends Span>(spans: readonly S[], before: string, now: string): S[] => {
  if (before === now) return [...spans]
  const head = sameFrom(before, now)
  const tail = sameToEnd(before, now, Math.min(before.length, now.length) - head)
  const by = now.length - before.length
  return spans.flatMap((span) => {
    if (span.end <= head) return [span]
    if (span.start < before.length - tail) return []
    return [{ ...span, start: span.start + by, end: span.end + by }]
  })
}
