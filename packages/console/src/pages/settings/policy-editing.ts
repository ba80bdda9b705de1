import type { Policy } from '@diapason/contract'

/** A policy under someone's hands: what it would be, and how a part of it is changed. */
export interface PolicyEditing {
  readonly policy: Policy
  readonly change: (part: Partial<Policy>) => void
}
