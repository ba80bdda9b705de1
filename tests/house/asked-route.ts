import type { Answer, Call } from './call.ts'

/** Asks a route. */
export type Ask = (call: Call) => Promise<Answer>

/**
 * How `isolation.test.ts` asks a route as somebody of another company: `refused` names something
 * that is not theirs, `own` gets what is theirs alone, `open` says why anybody may ask.
 */
export type AskedRoute =
  | { readonly refused: Ask }
  | { readonly own: Ask }
  | { readonly open: string }
