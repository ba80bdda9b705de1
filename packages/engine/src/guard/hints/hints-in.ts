import type { Draft, Span } from '../../model.ts'
import { fold } from '../fold.ts'
import { matchesOf } from '../prefilter/matches-of.ts'
import { HINTS_EN } from './hints-en.ts'
import { HINTS_FR } from './hints-fr.ts'
import { PROMISE_HINTS_EN } from './promise-hints-en.ts'
import { PROMISE_HINTS_FR } from './promise-hints-fr.ts'

const ALL_FR = [...HINTS_FR, ...PROMISE_HINTS_FR]
const ALL_EN = [...HINTS_EN, ...PROMISE_HINTS_EN]

/** A hint in a draft, by its own name, and where it stands. */
export interface Hinted extends Span {
  readonly name: string
}

/** Words of a sentence that nobody writes in capitals but to be heard. */
const RAISED =
  /(?<!\p{L})(?:PAS|JAMAIS|TOUT|TOUS|VOUS|AVEZ|NOUS|BIEN|UNIQUEMENT|TOUJOURS|DÉJÀ|DEJA|DEPUIS|NOIR|FOIS|AVANT|POLI|LIRE|LU|NOT|NEVER|YOU|YOUR|WAS|DID|WILL|MUST|ALL|EVERYONE|HOW|WHEN|BEFORE|ALREADY|ONLY|ALWAYS|HAVE|THERE|READ|WRITTEN)(?!\p{L})/gu
const MARKS = /!{2,}|[!?]{3,}/g
const WINK = /;-?\)|:-?\)|[😄😂🙄😉🤷]/gu

const RAW: readonly (readonly [string, RegExp])[] = [
  ['raised', RAISED],
  ['marks', MARKS],
  ['wink', WINK],
]

/**
 * The turns of phrase in a draft that speak for a rule being broken; each is one more thing to learn
 * from.
 *
 * @param concerns does a rule concern who speaks?
 */
export function hintsIn(
  { text, language }: Draft,
  concerns: (rule: string) => boolean,
): readonly Hinted[] {
  const folded = fold(text)
  const found: Hinted[] = []
  const hints = language === 'en' ? ALL_EN : ALL_FR
  hints.forEach(({ rule, find }, at) => {
    if (!concerns(rule)) return
    for (const match of matchesOf(find, folded)) {
      const { start, end } = folded.span(match.index, match.index + match[0].length)
      found.push({ name: `hint:${language}:${rule}:${at}`, start, end })
    }
  })
  for (const [name, find] of RAW)
    for (const match of text.matchAll(find))
      found.push({ name, start: match.index, end: match.index + match[0].length })
  return found
}
