import { PHRASE_SITUATIONS } from '@diapason/engine'
import { z } from 'zod'

const situationSchema = z.enum(PHRASE_SITUATIONS)
/** What a phrase is for: delay, grief, thanks… */
export type PhraseSituation = z.infer<typeof situationSchema>

/** A statement of the library, filled from one conversation. */
export const phraseSchema = z.object({
  id: z.string(),
  situation: situationSchema,
  text: z.string().meta({ description: 'What only the agent can know stands in brackets.' }),
  recent: z.enum(['here', 'lately']).nullable().meta({
    description:
      'Used by the asker in this conversation, or anywhere in the last day: told to nobody else.',
  }),
})
export type Phrase = z.infer<typeof phraseSchema>

/** The library as it stands for one agent in one conversation, the most fitting first. */
export const phraseLibrarySchema = z.object({
  language: z.enum(['fr', 'en']),
  suggested: z.array(situationSchema).meta({
    description: 'Situations that fit the customer’s last message, by its reading.',
  }),
  phrases: z.array(phraseSchema),
})
export type PhraseLibrary = z.infer<typeof phraseLibrarySchema>

/** A phrase was put into a draft of this conversation. */
export const phraseUseSchema = z.object({ conversation: z.uuid() })
export type PhraseUse = z.infer<typeof phraseUseSchema>
