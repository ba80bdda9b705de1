import { z } from 'zod'
import { readingSchema } from './reading.ts'

export const analyseRequestSchema = z.object({
  text: z.string().max(10_000),
  language: z.enum(['fr', 'en']).optional(),
})
export type AnalyseRequest = z.infer<typeof analyseRequestSchema>

export const analyseResponseSchema = z.object({ reading: readingSchema, handOver: z.boolean() })
export type AnalyseResponse = z.infer<typeof analyseResponseSchema>
