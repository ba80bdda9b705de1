import type { Rule } from './rule.ts'

/** A file or a picture came with the words: the bot sees none of them, and does not act as if it did. */
export const sentFile: Rule = ({ files = 0 }) =>
  files > 0 ? { rule: 'sent-file', hard: false, evidence: [] } : null
