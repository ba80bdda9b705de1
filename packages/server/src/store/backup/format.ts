/**
 * A backup is gzip'd text. Lines that begin with `#` say what follows; all others are one row each,
 * as PostgreSQL writes it in JSON. After each table stand its row count and the SHA-256 of its lines.
 *
 *     # {"format":"diapason-backup","version":1,"createdAt":"…","migrations":["…"]}
 *     # {"table":"users","columns":["workspace_id","id","email"]}
 *     {"id":"…","email":"…","workspace_id":"…"}
 *     # {"rows":1,"sha256":"…"}
 *     # {"sequences":{"events_id_seq":"42"}}
 */
export const FORMAT = 'diapason-backup'
/** Grows when a reader of the former format could not read the new one. */
export const FORMAT_VERSION = 1

/** First line. */
export interface Header {
  readonly format: string
  readonly version: number
  readonly createdAt: string
  readonly migrations: readonly string[]
}

/** Before a table's rows. */
export interface TableStart {
  readonly table: string
  readonly columns: readonly string[]
}

/** After a table's rows. */
export interface TableEnd {
  readonly rows: number
  readonly sha256: string
}

/** Last line: without it the file was cut off. */
export interface Ending {
  readonly sequences: Readonly<Record<string, string>>
}

export type Note = Header | TableStart | TableEnd | Ending

/** A line that is not a row. */
export function noteLine(note: Note): string {
  return `# ${JSON.stringify(note)}\n`
}

/** How much was written or read. */
export interface Amount {
  readonly tables: number
  readonly rows: number
}
