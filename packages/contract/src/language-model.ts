import { z } from 'zod'

/** How a language model is spoken to. `openai-compatible`: Ollama, vLLM, llama.cpp and many others. */
export const LANGUAGE_MODEL_PROVIDERS = ['openai-compatible', 'mistral', 'anthropic'] as const

/** Why words of a language model were not used; the assistant's own words were sent instead. */
export const LANGUAGE_MODEL_REFUSALS = [
  'timeout',
  'unreachable',
  'address',
  'key',
  'busy',
  'failed',
  'broken',
  'unreadable',
  'refused',
  'tool-call',
  'empty',
  'cut-off',
  'too-long',
  'form',
  'answer-missing',
  'invented',
  'language',
  'guard',
  'tokens-spent',
  'cost-spent',
  'resting',
] as const
export type LanguageModelRefusal = (typeof LANGUAGE_MODEL_REFUSALS)[number]

const outcomeSchema = z.enum(['kept', ...LANGUAGE_MODEL_REFUSALS])
const price = z.number().min(0).max(1_000_000)

/** Which language model words drafts, and what it may cost. Words of it never leave unguarded. */
export const languageModelSchema = z.object({
  on: z.boolean(),
  provider: z.enum(LANGUAGE_MODEL_PROVIDERS),
  baseUrl: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .meta({
      description: 'Such as `http://localhost:11434/v1`. Without https: only hosts of MODEL_HOSTS.',
    }),
  model: z.string().trim().min(1).max(200),
  milliseconds: z.int().min(300).max(2_000).meta({
    description: 'Of the turn, all in all; then the assistant’s own words are sent.',
  }),
  tokensPerDay: z.int().min(1_000).max(1_000_000_000),
  costPerDay: price.nullable().meta({ description: 'Null: only tokens are limited.' }),
  /** Per million tokens, in the currency of the bill. */
  prices: z.object({ input: price, output: price }),
})
export type LanguageModel = z.infer<typeof languageModelSchema>

/** The key is written, never read: left out it stays, null takes it away. */
export const newLanguageModelSchema = languageModelSchema.extend({
  key: z.string().trim().min(1).max(1_000).nullable().optional().meta({
    description: 'Stored sealed, for this address alone: another address needs it again.',
  }),
})
export type NewLanguageModel = z.infer<typeof newLanguageModelSchema>

/** What was sent to a language model, word for word. */
export const sentSchema = z.array(z.object({ role: z.enum(['system', 'user']), text: z.string() }))
export type Sent = z.infer<typeof sentSchema>

/** One question to a language model and what became of its answer. */
export const languageModelCallSchema = z.object({
  id: z.uuid(),
  conversationId: z.uuid().nullable(),
  provider: z.enum(LANGUAGE_MODEL_PROVIDERS),
  model: z.string(),
  outcome: outcomeSchema,
  /** For `guard`: names of the rules that its words broke. */
  rules: z.array(z.string()),
  milliseconds: z.int(),
  at: z.iso.datetime(),
})
export type LanguageModelCall = z.infer<typeof languageModelCallSchema>

/** What an agent sees of a question: what was sent for this draft. */
export const sentCallSchema = languageModelCallSchema.extend({
  /** The reply or suggestion that it was asked for; a message has the id of its draft. */
  draftId: z.uuid().nullable(),
  sent: sentSchema,
})
export type SentCall = z.infer<typeof sentCallSchema>

/** What administrators see: settings, what was spent today (UTC), what failed lately. */
export const languageModelStatusSchema = z.object({
  settings: languageModelSchema.nullable(),
  hasKey: z.boolean(),
  today: z.object({
    calls: z.int(),
    kept: z.int(),
    tokens: z.int(),
    cost: z.number(),
  }),
  failures: z.array(languageModelCallSchema).meta({ description: 'The last 20, newest first.' }),
  example: z.object({ customer: z.string(), sent: sentSchema }).meta({
    description: 'What would leave for a made-up message.',
  }),
})
export type LanguageModelStatus = z.infer<typeof languageModelStatusSchema>

/** What the language model made of a made-up message. */
export const languageModelTrialSchema = z.object({
  outcome: outcomeSchema,
  rules: z.array(z.string()),
  milliseconds: z.int(),
  text: z.string().nullable().meta({ description: 'Null when nothing may be used.' }),
})
export type LanguageModelTrial = z.infer<typeof languageModelTrialSchema>

/** By what a draft was worded, where it was a language model. */
export const generatedBySchema = z.object({ provider: z.string(), model: z.string() })
export type GeneratedBy = z.infer<typeof generatedBySchema>
