import type { Draft, Finding, Span } from '../../model.ts'
import type { GuardContext } from '../context.ts'

/** What to put in place of a stretch of a draft; applied by itself it leaves grammatical text. */
export interface Edit extends Span {
  readonly suggestion: string
}

/** How a rule words what it found, where its patterns had no wording; null where none is safe. */
export type Reword = (found: Finding, draft: Draft, context: GuardContext) => Edit | null
