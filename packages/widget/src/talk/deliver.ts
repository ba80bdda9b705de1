import type { Message, VisitorConversation } from '@diapason/contract'
import type { OutboxEntry } from '../outbox/outbox.ts'
import type { Answer } from './api.ts'
import type { Transcript } from './transcript.ts'
import type { Uploads } from './uploads.ts'

/** Sends one entry of the outbox, and puts what the server made of it into the transcript. */
export const deliver = async (
  { id, kind, text, files }: OutboxEntry,
  transcript: Transcript,
  uploads: Uploads,
): Promise<Answer<unknown>> => {
  const { pass } = uploads
  if (kind === 'person') {
    const answer = await pass.ask<VisitorConversation>('conversation/handover', { id })
    if (answer.ok) transcript.update(answer.value)
    return answer
  }
  const attachments = files.map((file) => file.id)
  const there = await uploads.settle(attachments)
  if (!there.ok) return there
  const body = attachments.length > 0 ? { id, text, attachments } : { id, text }
  const answer = await pass.ask<Message>('conversation/messages', body)
  if (answer.ok) transcript.add([answer.value])
  return answer
}
