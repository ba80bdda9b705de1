/**
 * How much of customers' hard feelings somebody has met lately. It is worked out from the CUSTOMERS'
 * words alone, when a conversation is to be offered, and kept nowhere: it says nothing of how the
 * person feels, and nothing of how well they work.
 *
 * load = Σ (intensity / 2)² · ½^(minutes / 45), over the negative turns they met
 *
 * | part          | where it comes from                                                            |
 * |---------------|--------------------------------------------------------------------------------|
 * | a sum         | mistreatment adds up over a day (Wang, Liao, Zhan & Shi 2011, AMJ 54)          |
 * | the square    | our choice: one extreme turn (4) weighs as four clear ones (1 each)            |
 * | 45 minutes    | our choice: no study gives it for text. After 2 h 30 a tenth is left           |
 */
export function loadOf(met: readonly MetConversation[]): number {
  return met
    .flatMap(({ turns }) => turns)
    .reduce((sum, { intensity, minutesAgo }) => sum + weightOf(intensity) * fading(minutesAgo), 0)
}

/** A turn in which a customer expressed something negative. */
export interface MetTurn {
  /** 0 none … 4 extreme, as in a reading. */
  readonly intensity: number
  /** Since somebody met it: when it was written, or when they took the conversation, if later. */
  readonly minutesAgo: number
}

/** A conversation that somebody had the floor in, by the negative turns of its customer. */
export interface MetConversation {
  readonly turns: readonly MetTurn[]
}

const HALF_LIFE_MINUTES = 45
/** From here on a turn is strong. */
const STRONG = 3
/** From here on a turn is clear. */
const CLEAR = 2
/** Hard conversations in a row after which an easier one, or a pause, comes next. */
const IN_A_ROW = 3
/** Load below which what was hard lies long enough ago: three strong turns fade to it in 38 minutes. */
const PAUSE_LOAD = 3.75

const weightOf = (intensity: number): number => (intensity / 2) ** 2

const fading = (minutes: number): number => 0.5 ** (Math.max(0, minutes) / HALF_LIFE_MINUTES)

const peakOf = ({ turns }: MetConversation): number =>
  Math.max(0, ...turns.map(({ intensity }) => intensity))

/** Was a turn of it strong? */
export const isHard = (conversation: MetConversation): boolean => peakOf(conversation) >= STRONG

/** Was no turn of it even clear? */
export const isLight = (conversation: MetConversation): boolean => peakOf(conversation) < CLEAR

/** Have the last conversations been hard, one after the other? @param met the latest first */
export const isStrained = (met: readonly MetConversation[]): boolean =>
  met.length >= IN_A_ROW && met.slice(0, IN_A_ROW).every(isHard)

/**
 * Is it time to propose a pause?
 *
 * @param met the latest first
 * @example
 * const hard = { turns: [{ intensity: 4, minutesAgo: 10 }] }
 * isPauseDue([hard, hard, hard]) // true
 * isPauseDue([hard]) // false
 */
export const isPauseDue = (met: readonly MetConversation[]): boolean =>
  isStrained(met) && loadOf(met) >= PAUSE_LOAD

/** How the last hours were, in the only words in which it is ever told, and to that person alone. */
export type Lately = 'calm' | 'mixed' | 'hard'

/**
 * How somebody’s last hours were.
 *
 * @param met what this person met, the latest first
 * @example
 * latelyOf([]) // 'calm'
 */
export function latelyOf(met: readonly MetConversation[]): Lately {
  const load = loadOf(met)
  if (load >= PAUSE_LOAD) return 'hard'
  return load >= 1 ? 'mixed' : 'calm'
}
