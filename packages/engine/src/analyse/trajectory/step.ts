import type { Reading } from '../../model.ts'

/** A customer's message in a conversation, and its reading. */
export interface HeardStep {
  readonly seq: number
  readonly reading: Reading
  /** What they wrote: with it, a reply can be compared with what it answers. */
  readonly text?: string
}

/** What bot or agent said to the customer. */
export interface ReplyStep {
  readonly seq: number
  readonly reply: string
}

/** One step of a conversation, whoever spoke. */
export type TrajectoryStep = HeardStep | ReplyStep

/** Was this said by bot or agent? */
export const isReply = (step: TrajectoryStep): step is ReplyStep => 'reply' in step
