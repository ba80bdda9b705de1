import type { Erasure } from '@diapason/contract'
import type { ErasureRow } from '../store/erasures.ts'

/** The proof of an erasure, as it leaves the server. */
export const presentErasure = (row: ErasureRow): Erasure => ({
  id: row.id,
  customerId: row.customerId,
  conversationIds: row.conversationIds,
  askedBy: row.askedBy,
  userId: row.userId,
  counts: row.counts,
  erasedAt: row.erasedAt.toISOString(),
})
