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

/** Where the French forms of address part: `[Pouvez-vous|Peux-tu] me le dire ?`, « vous » first. */
const PARTING = /\[([^[\]|]*)\|([^[\]|]*)\]/g

/** The wordings of the cells of a move, by language and letter. */
export type Wordings = Readonly<
  Record<
    string,
    {
      readonly fr: Readonly<Record<string, string>>
      readonly en: Readonly<Record<string, string>>
    }
  >
>

const french = (cell: string, letter: string, wording: string): readonly Piece[] => {
  const common = { id: `${cell}.fr.${letter}`, cell, language: 'fr' } as const
  const vous = wording.replace(PARTING, '$1')
  const tu = wording.replace(PARTING, '$2')
  // formal wordings are for « vous », whether they say it or not
  if (cell.endsWith('.formal')) return [{ ...common, address: 'vous', text: vous }]
  if (vous === tu) return [{ ...common, address: 'any', text: vous }]
  return [
    { ...common, address: 'vous', text: vous },
    { ...common, address: 'tu', text: tu },
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
