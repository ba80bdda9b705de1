interface Span {
  readonly start: number
  readonly end: number
}

/** A stretch of a text and every span that lies over the whole of it. */
export interface Segment<S extends Span> {
  readonly start: number
  readonly text: string
  readonly over: readonly S[]
}

const within = (at: number, length: number) => Math.min(Math.max(0, at), length)

/**
 * Cuts a text wherever a span begins or ends, so that spans which overlap can be drawn without
 * nesting. The pieces joined are the text again; spans beyond it are cut to it.
 *
 * @example segments('toujours rien', [{ start: 9, end: 13 }]) // 'toujours ' + 'rien'
 */
export const segments = <S extends Span>(text: string, spans: readonly S[]): Segment<S>[] => {
  const cuts = new Set([0, text.length])
  for (const { start, end } of spans) {
    cuts.add(within(start, text.length))
    cuts.add(within(end, text.length))
  }
  const order = [...cuts].sort((a, b) => a - b)
  return order.slice(0, -1).map((start, at) => {
    const end = order[at + 1] ?? text.length
    const over = spans.filter((span) => span.start <= start && span.end >= end)
    return { start, text: text.slice(start, end), over }
  })
}
