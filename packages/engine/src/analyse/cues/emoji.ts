import { EMOJI } from '../../languages/emoji.ts'
import type { Folded } from '../../text/fold.ts'
import type { ClaimOnWords } from '../claim-on-words.ts'

const SIGNS = /\p{Extended_Pictographic}|:'?-?[()]|[:;]-?[)d](?![a-z])|:-?\/(?!\/)|<3|\^\^/gu
const POSSIBLE = /[:;<^\u2000-\u{1ffff}]/u

/** Emoji and emoticons that express something. */
export function emoji(folded: Folded): readonly ClaimOnWords[] {
  if (!POSSIBLE.test(folded.text)) return []
  const found: ClaimOnWords[] = []
  for (const match of folded.text.matchAll(SIGNS)) {
    const meaning = EMOJI.get(match[0])
    if (!meaning) continue
    const to = match.index + match[0].length
    const { emotion: claim, weight } = meaning
    found.push({ from: match.index, to, cue: 'emoji', claim, weight })
  }
  return found
}
