import type { Reading } from '../model.ts'

/** Said before or after the matter. */
export const COURTESIES: readonly string[] = Object.freeze(['greeting', 'thanks'])

/** Intents that need no approved answer: courtesy, and the question whether this is a machine. */
export const SMALL_TALK: readonly string[] = Object.freeze([...COURTESIES, 'robot_question'])

/**
 * What the burst is about: the most certain intent over its messages, the later one where two are
 * equal. Courtesy counts only when nothing else was said (« Bonjour, où est mon colis ? »), but a
 * question about being a machine counts as itself.
 */
export const mainIntent = (turn: readonly Reading[]): string | null => {
  const intents = turn.flatMap((reading) => reading.intents)
  const real = intents.filter(({ name }) => !COURTESIES.includes(name))
  const pool = real.length > 0 ? real : intents
  let best = pool[0]
  for (const intent of pool) if (best && intent.certainty >= best.certainty) best = intent
  return best?.name ?? null
}
