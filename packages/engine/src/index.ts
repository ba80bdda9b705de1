/**
 * What does this message mean, and what may be said? The public calls, in the order of the flow:
 * {@link analyse}, {@link trajectory}, {@link decide}, {@link compose}, {@link guard}.
 */
export * from './model.ts'
export { analyse, type AnalyseOptions } from './analyse/analyse.ts'
export { corrected } from './analyse/corrected.ts'
export { maskEntities } from './analyse/mask-entities.ts'
export { INTENTS } from './analyse/5-intents.ts'
export { trajectory } from './analyse/trajectory.ts'
export type { HeardStep, ReplyStep, TrajectoryStep } from './analyse/trajectory/step.ts'
export { adjust } from './learn/adjust.ts'
export type { Adjustment } from './weights/adjustment.ts'
export { WEIGHTS_BASIS } from './weights/weights.ts'
export { decide } from './decide/decide.ts'
export { DEFAULT_POLICY } from './decide/default-policy.ts'
export { openingAt, type Opening } from './decide/hours.ts'
export { ASKED_FOR_PRIORITY } from './decide/priority.ts'
export { handOverOf } from './decide/message-policy.ts'
export type { Situation } from './decide/situation.ts'
export { briefing } from './compose/briefing.ts'
export type {
  Briefing,
  BriefingInput,
  BriefingLine,
  BriefingMessage,
} from './compose/brief/input.ts'
export { compose } from './compose/compose.ts'
export { openingText, type OpeningMoment } from './compose/opening-text.ts'
export { heardIn, type ComposeRequest, type Heard, type Voice } from './compose/request.ts'
export { purposeOf, type ReplyPurpose } from './compose/purpose-of.ts'
export type { GuardContext } from './guard/context.ts'
export { guard } from './guard/guard.ts'
