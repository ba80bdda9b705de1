import type { Reading } from '../model.ts'

/** What a draft is judged against. */
export interface GuardContext {
  /** The customer's last message and its reading, where they exist. */
  readonly lastCustomer: { readonly text: string; readonly reading: Reading | null } | null
  readonly customerName: string | null
  /** Texts already sent to this customer in this conversation, oldest first. */
  readonly earlierReplies: readonly string[]
  /** Approved texts the draft may rest on: the only source of amounts, rights, dates and links. */
  readonly approved: readonly {
    readonly id: string
    readonly version: number
    readonly text: string
  }[]
  /** Nobody knows what was approved, as in a file of drafts: a tariff may be a fact. */
  readonly approvedUnknown?: boolean
  /** Minutes the customer has waited for this reply. */
  readonly minutesWaited: number
  /** Is the company at fault? null when nobody knows. */
  readonly ourFault: boolean | null
  readonly company: string
}
