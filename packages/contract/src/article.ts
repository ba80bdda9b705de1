import { z } from 'zod'
import { textSchema } from './message.ts'

/** Longest title and body of a help article, in UTF-16 units. */
export const ARTICLE_TITLE_LIMIT = 120
export const ARTICLE_LIMIT = 50_000
/** Longest passage that is quoted to a customer, in UTF-16 units. */
export const QUOTE_LIMIT = 400

const languageSchema = z.enum(['fr', 'en'])

/** A help article of the workspace: the bot quotes a passage of it where no approved answer exists. */
export const articleSchema = z.object({
  id: z.uuid(),
  version: z.int(),
  title: z.string(),
  language: languageSchema,
  url: z.string().nullable().meta({ description: 'Where customers can read it.' }),
  passages: z.int().meta({ description: 'Into how many passages it is cut to be found.' }),
  /** Null: a machine. */
  writtenBy: z.string().nullable(),
  writtenAt: z.iso.datetime(),
})
export type Article = z.infer<typeof articleSchema>

export const articleTextSchema = articleSchema.extend({ body: z.string() })
export type ArticleText = z.infer<typeof articleTextSchema>

export const newArticleSchema = z.object({
  title: textSchema(ARTICLE_TITLE_LIMIT).meta({ description: 'One line.' }),
  language: languageSchema,
  url: z
    .url({ protocol: /^https$/ })
    .max(2_000)
    .nullable()
    .default(null)
    .meta({ description: '`https` only; it is shown to customers.' }),
  body: textSchema(ARTICLE_LIMIT).meta({
    description:
      'Plain text or simple Markdown. Headings and empty lines part passages; HTML is text.',
  }),
})
export type NewArticle = z.input<typeof newArticleSchema>

export const articleTrialSchema = z.object({
  question: textSchema(1_000),
  language: languageSchema,
})
export type ArticleTrial = z.infer<typeof articleTrialSchema>

/** Why nothing is quoted. */
export const NO_QUOTE = ['no-article', 'no-words', 'not-near', 'too-long'] as const

/** What would be quoted to a customer who asks this calmly, or why nothing would. */
export const articleTrialResultSchema = z.object({
  found: z
    .object({
      id: z.uuid(),
      version: z.int(),
      title: z.string(),
      url: z.string().nullable(),
      quote: z.string(),
    })
    .nullable(),
  why: z.enum(NO_QUOTE).nullable().meta({
    description:
      '`no-article`: none in this language; `no-words`: the question names nothing to look for; `not-near`: no passage speaks of enough of it; `too-long`: the passage has no whole sentence short enough. Null when something is quoted.',
  }),
  nearest: z.object({ title: z.string(), words: z.string() }).nullable().meta({
    description: 'The passage that came nearest, where none was near enough.',
  }),
  missing: z.array(z.string()).meta({
    description: 'Words of the question that the nearest passage does not speak of.',
  }),
})
export type ArticleTrialResult = z.infer<typeof articleTrialResultSchema>
