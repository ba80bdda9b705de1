import type { Rule } from './rule.ts'

/** After two failures nobody can keep the bot on the case (design, §5). */
const HARD_FROM = 2

/** The bot failed as many turns in a row as the policy bears, at most two. */
export const failedTurns: Rule = (situation, policy) =>
  situation.failedTurns >= Math.min(policy.failedTurns, HARD_FROM)
    ? { rule: 'failed-turns', hard: situation.failedTurns >= HARD_FROM, evidence: [] }
    : null
