import type { Conversation } from '@diapason/contract'
import { useParams } from '@tanstack/react-router'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { Lost } from '../../parts/lost.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { useSpeech } from '../../strings/language.tsx'
import { codeOf } from '../../wire/problem.ts'
import { OpenConversation } from './open-conversation.tsx'
import { useLiveConversation } from './use-live-conversation.ts'

/** A conversation by its address: what is there of it, as soon as it is there. */
export const ConversationPage = () => {
  const { words, language } = useSpeech()
  const { id } = useParams({ from: '/inside/inbox/conversations/$id' })
  const query = useLiveConversation(id, language)
  const refresh = async () => {
    await query.refetch({ throwOnError: true })
  }
  const data: Conversation | undefined = query.data
  if (data !== undefined) return <OpenConversation key={id} conversation={data} refresh={refresh} />
  if (query.isError && codeOf(query.error) === 'not_found')
    return <Lost title={words.conversation.pageMissing} lead={words.conversation.pageMissingLead} />
  if (query.isError) return <ProblemNote error={query.error} retry={() => void query.refetch()} />
  return <Skeleton lines={9} className="skeleton-conversation" />
}
