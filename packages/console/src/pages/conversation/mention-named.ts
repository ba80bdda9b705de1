import type { NewMention } from '@diapason/contract'
import type { QueryClient } from '@tanstack/react-query'
import { mentionsIn, nameables } from '../../words/mention.ts'
import { mentionableQuery } from '../../wire/mentions-api.ts'
import { pickedIds } from './mention-picked.ts'

/** Whom a note names, as its text stands when it is sent. */
export const namedIn = async (client: QueryClient, text: string): Promise<NewMention[]> =>
  text.includes('@')
    ? mentionsIn(text, nameables(await client.ensureQueryData(mentionableQuery)), pickedIds())
    : []
