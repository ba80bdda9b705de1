/** One approved wording of one move. */
export interface Piece {
  /** Stable: `<cell>.<language>.<letter>`. The « tu » and « vous » forms are one formula, one id. */
  readonly id: string
  /** What it does and when it fits, such as `acknowledge.fact`. */
  readonly cell: string
  readonly language: 'fr' | 'en'
  /** French wordings without address serve both. */
  readonly address: 'vous' | 'tu' | 'any'
  /** With slots in braces: `{fact}`. */
  readonly text: string
}

/** A wording without address, or a pair [vous, tu]. */
type Wording = string | readonly [string, string]

/** The wordings of the cells of a move, by language and letter. */
export type Wordings = Readonly<
  Record<
    string,
    {
      readonly fr: Readonly<Record<string, Wording>>
      readonly en: Readonly<Record<string, string>>
    }
  >
>

const french = (cell: string, letter: string, wording: Wording): readonly Piece[] => {
  const common = { id: `${cell}.fr.${letter}`, cell, language: 'fr' } as const
  if (typeof wording === 'string') return [{ ...common, address: 'any', text: wording }]
  return [
    { ...common, address: 'vous', text: wording[0] },
    { ...common, address: 'tu', text: wording[1] },
  ]
}

/** Lays a move's wordings out as pieces. */
export const pieces = (wordings: Wordings): readonly Piece[] =>
  Object.freeze(
    Object.entries(wordings).flatMap(([cell, { fr, en }]) => [
      ...Object.entries(fr).flatMap(([letter, wording]) => french(cell, letter, wording)),
      ...Object.entries(en).map(
        ([letter, text]): Piece => ({
          id: `${cell}.en.${letter}`,
          cell,
          language: 'en',
          address: 'any',
          text,
        }),
      ),
    ]),
  )
