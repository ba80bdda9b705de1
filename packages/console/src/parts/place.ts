export interface Place {
  readonly x: number
  readonly y: number
}

const MARGIN = 4
const round = (value: number) => Math.round(value * 10) / 10

/** Where each valence (−1…1) stands in a box, left to right, +1 at the top; a single one at the right. */
export const place = (valences: readonly number[], width: number, height: number): Place[] => {
  const step = (width - 2 * MARGIN) / Math.max(1, valences.length - 1)
  return valences.map((valence, at) => ({
    x: round(valences.length === 1 ? width - MARGIN : MARGIN + at * step),
    y: round(MARGIN + ((1 - Math.max(-1, Math.min(1, valence))) / 2) * (height - 2 * MARGIN)),
  }))
}
