/** An object of JSON. */
export type Fields = Readonly<Record<string, unknown>>

/** Why a line cannot be checked. */
export type LineError =
  | 'not_utf8'
  | 'too_long'
  | 'not_json'
  | 'not_an_object'
  | `invalid_${'id' | 'text' | 'lang' | 'speaker' | 'context'}`

/** A line that cannot be checked: a code for programs, a message for people. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
  readonly code: LineError

  constructor(code: LineError, message: string) {
    super(message)
    this.code = code
  }
}

interface Kinds {
  readonly string: string
  readonly number: number
  readonly boolean: boolean
}

/**
 * A field; null when it is missing or null.
 *
 * @param path its name, after that of the object that holds it: `context.customer`
 * @throws {Unreadable} when it is of another kind
 */
export function valueOf<Kind extends keyof Kinds>(
  fields: Fields,
  path: string,
  kind: Kind,
): Kinds[Kind] | null {
  const names = path.split('.')
  const value = fields[names.at(-1) ?? ''] ?? null
  if (value === null || typeof value === kind) return value as Kinds[Kind] | null
  throw new Unreadable(`invalid_${names[0]}` as LineError, `"${path}" is not a ${kind}`)
}

/** Is this an object with fields, and no list? */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
