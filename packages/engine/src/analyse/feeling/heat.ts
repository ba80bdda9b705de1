import type { Cues } from '../3-cues.ts'
import { type ClaimOnWords, claimOf } from '../claim-on-words.ts'

const SHOUTED_WHOLE = 0.8

/** Shouting, repeated marks, lengthened letters, swearing at nobody: how heated the form is. */
export function heat({ capitals, punctuation, spelling, phrases }: Cues): readonly ClaimOnWords[] {
  const swearing = phrases.hits
    .filter(({ value }) => value.cue === 'interjection')
    .map((hit) => claimOf(hit, phrases.tokens))
  // a whole message in capitals is only shouting when something else is heated too
  const shouted = punctuation.length > 0 || swearing.length > 0
  const loud = capitals.map((claim) =>
    shouted && claim.weight < SHOUTED_WHOLE ? { ...claim, weight: SHOUTED_WHOLE } : claim,
  )
  return [...loud, ...punctuation, ...spelling.lengthening, ...swearing]
}
