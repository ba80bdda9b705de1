import type { ConversationSummary } from '@diapason/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useSpeech } from '../../../strings/language.tsx'
import { conversationQuery } from '../../../wire/conversation.ts'

/** The conversation that is open, as it stands; undefined when none is, or it is not there yet. */
export const useOpenSummary = (id: string | undefined): ConversationSummary | undefined => {
  const { language } = useSpeech()
  const client = useQueryClient()
  const query = conversationQuery(client, id ?? '', language)
  const { data } = useQuery({ ...query, enabled: id !== undefined })
  return id === undefined ? undefined : data?.summary
}
