import type { Rule } from './rule.ts'

/** The customer picked a remedy that the bot offered: only a person can grant it. */
export const remedyChosen: Rule = ({ wish }) =>
  wish ? { rule: 'remedy-chosen', hard: true, evidence: [] } : null
