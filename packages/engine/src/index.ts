/**
 * What does this message mean, and what may be said? The public calls, in the order of the flow:
 * {@link analyse}, {@link trajectory}, {@link decide}, {@link compose}, {@link guard}.
 */
export * from './model.ts'
export type { OpeningHours, Policy, Remedy, ToneRange } from './decide/policy.ts'
export { analyse, type AnalyseOptions } from './analyse/analyse.ts'
export { corrected } from './analyse/corrected.ts'
export { maskEntities } from './analyse/mask-entities.ts'
export { INTENTS } from './analyse/5-intents.ts'
export { trajectory } from './analyse/trajectory.ts'
export type { HeardStep, ReplyStep, TrajectoryStep } from './analyse/trajectory/step.ts'
export { adjust } from './learn/adjust.ts'
export type { Adjustment } from './weights/adjustment.ts'
export { WEIGHTS_BASIS } from './weights/weights.ts'
export { agrees } from './decide/agrees.ts'
export { decide } from './decide/decide.ts'
export { mayQuote } from './decide/may-quote.ts'
export { DEFAULT_POLICY } from './decide/default-policy.ts'
export { openingAt, type Opening } from './decide/hours.ts'
export { instantOf, zonedTime, type ZonedTime } from './decide/zoned-time.ts'
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
export {
  heardIn,
  type ComposeRequest,
  type Heard,
  type ReplyChannel,
  type Voice,
} from './compose/request.ts'
export { purposeOf, type ReplyPurpose } from './compose/purpose-of.ts'
export { typography } from './compose/typography.ts'
export type { GuardContext } from './guard/context.ts'
export { contextOf } from './guard/context-of.ts'
export { guard } from './guard/guard.ts'
export { foresee, type Foreseen } from './foresee/foresee.ts'
export type { PhraseFacts, PhraseSource } from './phrases/fill-phrase.ts'
export { PHRASE_SITUATIONS, type PhraseSituation } from './languages/phrase-texts.ts'
export type { Phrase } from './phrases/phrase.ts'
export { isPhrase, phrases } from './phrases/phrases.ts'
export { situationsFor } from './phrases/situations-for.ts'
export { SCENARIOS, scenarioOf } from './rehearse/all-scenarios.ts'
export { debrief, type Debrief, type Passage } from './rehearse/debrief.ts'
export { type AgentTurn, type CustomerTurn, type Play, rehearse } from './rehearse/play.ts'
export type { Ending } from './rehearse/react.ts'
export type { Scenario, Tension } from './rehearse/scenario.ts'
export {
  isPauseDue,
  latelyOf,
  type Lately,
  type MetConversation,
  type MetTurn,
} from './share/load.ts'
export { shareOut, type AbleToTake, type WaitingConversation } from './share/share-out.ts'
