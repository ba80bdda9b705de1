import type { Finding } from '@diapason/engine'
import type { Made } from '../threads/job.ts'
import type { DraftToCheck } from './draft-to-check.ts'
import { judge } from './judge.ts'
import type { CheckLine } from './read-lines.ts'

/** What became of some lines, and of how many of them nothing good. */
export interface Checked extends Made {
  /** How many drafts have findings. */
  readonly found: number
  /** How many lines could not be read. */
  readonly bad: number
}

const encoder = new TextEncoder()

/** The verdicts on some drafts as lines of JSON, in order, in UTF-8. */
export function checkBatch(batch: readonly CheckLine[]): Checked {
  const answers = batch.map((line) => ('error' in line ? line : verdictOn(line)))
  const json = answers.map((answer) => `${JSON.stringify(answer)}\n`).join('')
  return {
    lines: encoder.encode(json),
    count: batch.length,
    found: answers.filter((answer) => 'findings' in answer && answer.findings.length > 0).length,
    bad: answers.filter((answer) => 'error' in answer).length,
  }
}

/** Names and order of the fields are a promise. */
function verdictOn({ id, draft }: Extract<CheckLine, { draft: DraftToCheck }>) {
  const { findings, allowed } = judge(draft)
  return { id, findings: findings.map((one) => toJson(one, draft.language)), allowed }
}

function toJson(finding: Finding, language: 'fr' | 'en') {
  const { rule, start, end, level, reason, suggestion } = finding
  return { rule, start, end, level, reason: reason[language], suggestion }
}
