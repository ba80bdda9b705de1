import { fromBase64 } from '../../text/base64.ts'
import { neutralHash } from '../../text/neutral.ts'
import { known } from '../../weights/guard/known.ts'

const INT = 4
let hashes: ReadonlySet<number> | undefined

function unpacked(): ReadonlySet<number> {
  const bytes = fromBase64(known)
  const view = new DataView(bytes.buffer)
  const count = Math.floor(bytes.length / INT)
  return new Set(Array.from({ length: count }, (_, at) => view.getInt32(INT * at, true)))
}

/** Do customers write this folded word? What they never write may be a word of the trade. */
export const isKnown = (form: string): boolean => (hashes ??= unpacked()).has(neutralHash(form))
