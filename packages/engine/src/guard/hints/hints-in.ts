import type { Draft, Span } from '../../model.ts'
import { fold } from '../fold.ts'
import { HINTS_EN } from './hints-en.ts'
import { HINTS_FR } from './hints-fr.ts'

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

/** The turns of phrase in a draft that speak for a rule being broken; each is one more thing to learn from. */
export function hintsIn({ text, language }: Draft): readonly Hinted[] {
  const folded = fold(text)
  const found: Hinted[] = []
  const hints = language === 'en' ? HINTS_EN : HINTS_FR
  hints.forEach(({ rule, find }, at) => {
    for (const match of folded.text.matchAll(find)) {
      const { start, end } = folded.span(match.index, match.index + match[0].length)
      found.push({ name: `hint:${rule}:${at}`, start, end })
    }
  })
  for (const [name, find] of RAW)
    for (const match of text.matchAll(find))
      found.push({ name, start: match.index, end: match.index + match[0].length })
  return found
}
