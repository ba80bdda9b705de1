/** Thousandths of an em in Helvetica, Arial and Liberation Sans, which share them. */
const GROUPS: Readonly<Record<number, string>> = {
  191: "'",
  222: 'ijl’‘',
  278: ' \u00a0ftI!,./:;[]\\',
  333: 'r()-“”',
  500: 'ckcsvxyzJ',
  584: '+−=<>',
  611: 'FTZ',
  667: 'ABEKPSVXY',
  722: 'wCDHNRU',
  778: 'GOQ',
  833: 'mM',
  944: 'W',
}
/** Digits and most small letters. */
const USUAL = 556
const NARROW_SPACE = 200

const widths = new Map(
  Object.entries(GROUPS).flatMap(([width, letters]) =>
    letters.split('').map((letter): [string, number] => [letter, Number(width)]),
  ),
)
widths.set('\u202f', NARROW_SPACE)

/**
 * How wide a text is set, in the unit of `size`. A viewer without these fonts is told to keep to it.
 *
 * @example widthOf('mille', 20) // 41.1
 */
export function widthOf(text: string, size: number): number {
  const letters = text.normalize('NFD').replaceAll(/\p{M}/gu, '').split('')
  return (letters.reduce((sum, letter) => sum + (widths.get(letter) ?? USUAL), 0) * size) / 1_000
}

/** The same in a typewriter's font. */
export const monoWidthOf = (text: string, size: number): number => text.length * size * 0.6
