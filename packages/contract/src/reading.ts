import {
  EMOTIONS,
  ENTITY_KINDS,
  SIGNALS,
  type Emotion,
  type Reading as EngineReading,
  type Signal,
} from '@diapason/engine'
import { z } from 'zod'

const record = <K extends string, V extends z.ZodType>(keys: readonly K[], value: V) =>
  z.object(Object.fromEntries(keys.map((key) => [key, value])) as Record<K, V>)

/** The words that made a claim; offsets are UTF-16 units into the message's text. */
export const evidenceSchema = z.object({
  start: z.int(),
  end: z.int(),
  text: z.string(),
  cue: z.string(),
  weight: z.number(),
  claim: z.string(),
})

/** What one message expresses, how strongly, and on which words. */
export const readingSchema = z.object({
  cut: z.boolean(),
  language: z.object({ tag: z.enum(['fr', 'en', 'und']), certainty: z.number() }),
  valence: z.number().min(-1).max(1),
  polarity: z.enum(['negative', 'neutral', 'positive']),
  emotion: z.enum([...EMOTIONS, 'unsure']),
  emotions: record<Emotion, z.ZodNumber>(EMOTIONS, z.number()),
  intensity: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  address: z.enum(['tu', 'vous', 'none']),
  register: z.number(),
  intents: z.array(z.object({ name: z.string(), certainty: z.number() })),
  entities: z.array(
    z.object({
      start: z.int(),
      end: z.int(),
      kind: z.enum(ENTITY_KINDS),
      text: z.string(),
      value: z.string(),
      sensitive: z.boolean(),
    }),
  ),
  signals: record<Signal, z.ZodBoolean>(SIGNALS, z.boolean()),
  contactCount: z.int().nullable(),
  evidence: z.array(evidenceSchema),
  certainty: z.number(),
})
export type Reading = z.infer<typeof readingSchema>

/** Compile-time proof that the wire format and the engine speak of the same thing. */
export const asReading = (reading: EngineReading): Reading => reading as Reading
