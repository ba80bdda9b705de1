import type { Reading } from '../../model.ts'
import type { BriefingInput, BriefingMessage } from './input.ts'

/** A customer's message that was read. */
export type ReadMessage = BriefingMessage & { readonly reading: Reading }

/** The customer's messages that were read, in order. */
export const readMessages = (input: BriefingInput): readonly ReadMessage[] =>
  input.messages.flatMap((message) =>
    message.author === 'customer' && message.reading
      ? [{ ...message, reading: message.reading }]
      : [],
  )
