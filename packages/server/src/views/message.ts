import type { Message, ReadMessage } from '@diapason/contract'
import { asReading } from '@diapason/contract'
import type { NamedMessage } from '../store/messages.ts'
import type { HeardReading } from '../store/readings.ts'

/** The first name alone: what a customer learns of an agent. A no-break space keeps words together. */
export const firstName = (name: string): string => name.trim().split(/ +/)[0] ?? name

/** A message as both sides may see it. */
export const presentMessage = (row: NamedMessage): Message => ({
  id: row.id,
  seq: row.seq,
  author: row.author,
  authorName: row.agentName === null ? null : firstName(row.agentName),
  text: row.text,
  choices: row.choices.map(({ label, action }) => ({ label, action })),
  attachments: [...row.attachments],
  sentAt: row.sentAt.toISOString(),
})

/** A message as an agent sees it. */
export const presentRead = (row: NamedMessage, heard?: HeardReading): ReadMessage => ({
  ...presentMessage(row),
  reading: heard ? asReading(heard.reading) : null,
  correction: heard?.correction ?? null,
  generatedBy: row.generatedBy,
  askedModel: row.callId !== null,
})
