import { hash } from './hash.ts'

const CUT = 3
const SHORTEST = 4

/** Hash of the beginning of a word: « rembours » of « remboursement ». */
export const stemHash = (form: string): number =>
  hash(form, undefined, Math.max(SHORTEST, form.length - CUT))
