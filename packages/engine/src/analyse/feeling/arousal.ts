import type { Emotion } from '../../model.ts'
import type { Cues } from '../3-cues.ts'
import { type ClaimOnWords, claimOf } from '../claim-on-words.ts'

const LEADS = 0.3
const TO_LEADER = 0.4
const TO_FRUSTRATION = 1.6
const CALM_TYPOGRAPHY = 0.5
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

/**
 * What the heat speaks for: the leading feeling if there is one, else frustration. Friendly
 * « ! » and mere habits stay below the calm form of a message.
 */
export function fromHeat(
  claims: readonly ClaimOnWords[],
  leader: { readonly emotion: Emotion; readonly score: number },
): readonly ClaimOnWords[] {
  const led = leader.score > LEADS
  return claims.map((claim) => {
    const habit = !led && claim.cue === 'lengthening' ? CALM_TYPOGRAPHY : 1
    return {
      ...claim,
      claim: led ? leader.emotion : 'frustration',
      weight: claim.weight * (led ? TO_LEADER : TO_FRUSTRATION) * habit,
    }
  })
}
