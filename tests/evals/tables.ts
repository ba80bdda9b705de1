import type { Figure } from './metrics.ts'

/** A figure with two digits. */
export const two = (value: number): string => value.toFixed(2)

/** A figure with its interval: `0.86 (0.83–0.89)`. */
export const span = ({ value, low, high }: Figure): string =>
  `${two(value)} (${two(low)}–${two(high)})`

/** A table in Markdown. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
