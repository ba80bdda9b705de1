import type { Folded } from '../../text/fold.ts'

const REACH = 200

/** Does the sentence around a position of the folded text end with a question mark? */
export function isQuestion(folded: Folded, position: number): boolean {
  return /^[^.!?\n…]*\?/.test(folded.text.slice(position, position + REACH))
}
