import type { ParseArgsConfig } from 'node:util'

/** What a person typed after the command's name, once checked against its options. */
export interface Given {
  readonly values: Readonly<Record<string, string | boolean | undefined>>
  readonly words: readonly string[]
}

/** One thing that `diapason` can be told to do. */
export interface Command {
  /** Shown by `diapason <command> --help`. */
  readonly help: string
  readonly options: NonNullable<ParseArgsConfig['options']>
  /** How many words may follow, at least and at most. */
  readonly words: readonly [number, number]
  /** Does it. @returns the exit code */
  run(given: Given): Promise<number>
}

/** Typed wrong: exit code 2, and a hint at the help. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
