import type { Folded } from '../fold.ts'
import { mayMatch } from './may-match.ts'

const NONE: readonly RegExpExecArray[] = []

/**
 * All matches of a global expression in a folded text. `matchAll` would copy the expression each
 * time, which takes longer than most searches.
 */
export function matchesOf(find: RegExp, folded: Folded): readonly RegExpExecArray[] {
  if (!mayMatch(find, folded)) return NONE
  find.lastIndex = 0
  let match = find.exec(folded.text)
  if (!match) return NONE
  const matches: RegExpExecArray[] = []
  for (; match; match = find.exec(folded.text)) {
    matches.push(match)
    if (match[0] === '') find.lastIndex++
  }
  return matches
}
