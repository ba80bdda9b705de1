/** One message to read, or why a line holds none. */
export type Entry = Message | BadLine

/** A message of the input. */
export interface Message {
  readonly line: number
  /** As given, else the line number. */
  readonly id: string | number
  readonly text: string
  /** As given: a BCP 47 tag. */
  readonly lang: string | null
}

/** A line that could not be understood. */
export interface BadLine {
  readonly line: number
  readonly problem: string
}

/** What is said of bytes that are no text. */
export const NOT_UTF8 = 'not UTF-8'
