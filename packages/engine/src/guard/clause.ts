import type { Span } from '../model.ts'
import { fold } from './fold.ts'
import type { Hit } from './rules/rule.ts'

/** What may stand before a whole clause: nothing, a sign, or a word that joins clauses. */
const BEFORE = /(?:^|[.!?;:,…\n(«“"-] ?|\b(?:et|mais|donc|car|and|but|so) )$/
/** The same, and « que » or “that”, which take a statement: « soyez assuré que … ». */
const BEFORE_STATEMENT =
  /(?<!\b(?:des|afin|pour|avant|apres|bien|tant|alors|parce|sans|fois|sitot|aussitot|ainsi|depuis|so|now|provided) )\b(?:que|that|assured|sure) $/
/** « et sera traitée » hangs on the clause before it. */
const AFTER =
  /^(?:$|\s*[.!?;:,…\n)»”"-]|\s+(?:et|mais|donc|car|puis|and|but|so)\b(?! (?:sera|seront|est|sont|a|ont|va|vont|fera|fait|devrait|pourra|ne|n'|en|y|se|will|is|has|was|are|were|would|can|may|not|n't)(?![a-z])))/

/** Does a stretch fill a clause, so that another clause can take its place? */
export const isClause = (text: string, { start, end }: Span, statement = false): boolean => {
  const before = fold(text.slice(Math.max(0, start - 60), start)).text
  const after = fold(text.slice(end, end + 60)).text
  return (BEFORE.test(before) || (statement && BEFORE_STATEMENT.test(before))) && AFTER.test(after)
}

/** Keeps a suggestion only where it fits, so that applying it leaves a grammatical sentence. */
export const fitting = (hit: Hit, fits: boolean): Hit => (fits ? hit : { ...hit, suggestion: null })

const TU =
  /(?<![a-z'-])(?:tu|toi|te|ta|tes|(?<!\b(?:le|ce|un|du) )ton)(?![a-z'-])|-(?:toi|tu)(?![a-z])|(?<![a-z])t'(?=[aeiouyh])/
const VOUS = /(?<!\brendez-)(?<![a-z'])(?:vous|votre|vos)(?![a-z])/

/** Does a text say « tu », and never « vous »? */
export const saysTu = (text: string): boolean => {
  const folded = fold(text).text
  return TU.test(folded) && !VOUS.test(folded)
}

/** Puts suggestions in the address of a draft: « je te réponds » where it says « tu ». */
export const inAddressOf = (text: string): ((hit: Hit) => Hit) => {
  if (!saysTu(text)) return (hit) => hit
  return (hit) => ({
    ...hit,
    suggestion: hit.suggestion?.replace(/(?<=\b(?:[Jj]e|cela) )vous\b/u, 'te') ?? null,
  })
}
