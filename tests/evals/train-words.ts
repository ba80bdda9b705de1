/*
 * Lists the words that customers write, for the guard, which looks at replies with them: part of
 * `npm run train`, before the heads of the guard.
 */
import { toBase64 } from '../../packages/engine/src/text/base64.ts'
import { fold } from '../../packages/engine/src/text/fold.ts'
import { neutralHash } from '../../packages/engine/src/text/neutral.ts'
import { tokenise } from '../../packages/engine/src/text/tokens.ts'
import { corpus } from './corpus.ts'
import { namesIn } from './names.ts'
import { writeWeights } from './write-weights.ts'

/** A word that fewer messages hold may be a slip, or a name. */
const LEAST = 2

const texts = corpus('train').map(({ text }) => text)
const names = namesIn(texts)
const counts = new Map<number, number>()
for (const text of texts) {
  const forms = tokenise(fold(text).text).map(({ form }) => form)
  for (const hash of new Set(forms.filter((form) => !names.has(form)).map(neutralHash)))
    counts.set(hash, (counts.get(hash) ?? 0) + 1)
}
const known = [...counts].filter(([, count]) => count >= LEAST).map(([hash]) => hash)
const hashes = Int32Array.from(known).toSorted()
const data = toBase64(new Uint8Array(hashes.buffer))
writeWeights('guard/known.ts', `export const known: string =\n  '${data}'`)
console.log(`${known.length} words, ${Math.round(data.length / 1000)} kB`)
