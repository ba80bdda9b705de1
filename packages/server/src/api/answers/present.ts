import type { ApprovedAnswer } from '@diapason/contract'
import type { AnswerRow } from '../../store/answers.ts'

/** An approved answer, as it leaves the server. */
export const presentAnswer = (row: AnswerRow & { approver: string | null }): ApprovedAnswer => ({
  id: row.id,
  version: row.version,
  intent: row.intent,
  language: row.language,
  text: row.text,
  approvedBy: row.approver,
  approvedAt: row.approvedAt.toISOString(),
})
