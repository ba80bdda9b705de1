/** A reply on its way out. The text has passed the guard; the channel only carries it. */
export interface Parcel {
  readonly workspaceId: string
  readonly conversationId: string
  readonly seq: number
  /** Stable over all attempts: a provider with an idempotency field gets it. */
  readonly draftId: string
  readonly text: string
}

/**
 * The port of everything that carries messages to customers.
 *
 * `send` is called after the delivery row is committed, and again after a crash: a channel whose
 * other side cannot recognise a repetition answers `unknown` instead of sending twice. It throws on
 * failure; the outbox tries again with backoff.
 */
export interface Channel {
  readonly kind: string
  send(parcel: Parcel): Promise<'sent' | 'unknown'>
}
