import type { Bulk, BulkResult, ConversationSummary } from '@diapason/contract'

type Without<K extends Bulk['act']> = Omit<Extract<Bulk, { act: K }>, 'conversations'>
/** An act on conversations, without them. */
export type Deed = { [K in Bulk['act']]: Without<K> }[Bulk['act']]

/** What became of the last act. */
export interface Outcome {
  readonly act: Bulk['act']
  readonly isUndo: boolean
  readonly result: BulkResult
  readonly targets: readonly ConversationSummary[]
  /** Each with what takes it back; empty where nothing can. */
  readonly undo: readonly {
    readonly deed: Deed
    readonly targets: readonly ConversationSummary[]
  }[]
  readonly error: Error | null
}
