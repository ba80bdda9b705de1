import type { Conversation } from '@diapason/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { Lost } from '../../parts/lost.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { useSpeech } from '../../strings/language.tsx'
import { codeOf } from '../../wire/problem.ts'
import { OpenConversation } from './open-conversation.tsx'
import { useLiveConversation } from './use-live-conversation.ts'

/** What was on the page and is erased: said once, and kept nowhere in this browser. */
const useGone = (id: string, isLost: boolean): boolean => {
  const client = useQueryClient()
  const [gone, setGone] = useState<string | null>(null)
  useEffect(() => {
    if (!isLost) return
    setGone(id)
    client.removeQueries({ queryKey: ['conversation', id] })
  }, [client, id, isLost])
  return isLost || gone === id
}

/** A conversation by its address: what is there of it, as soon as it is there. */
export const ConversationPage = () => {
  const { words, language } = useSpeech()
  const { id } = useParams({ from: '/inside/inbox/conversations/$id' })
  const query = useLiveConversation(id, language)
  const refresh = async () => {
    await query.refetch({ throwOnError: true })
  }
  const data: Conversation | undefined = query.data
  const isMissing = query.isError && codeOf(query.error) === 'not_found'
  const isGone = useGone(id, isMissing && data !== undefined)
  if (isGone && (isMissing || data === undefined))
    return (
      <div role="alert">
        <Lost title={words.privacy.gone} lead={words.privacy.goneLead} />
      </div>
    )
  if (data !== undefined) return <OpenConversation key={id} conversation={data} refresh={refresh} />
  if (isMissing)
    return <Lost title={words.conversation.pageMissing} lead={words.conversation.pageMissingLead} />
  if (query.isError) return <ProblemNote error={query.error} retry={() => void query.refetch()} />
  return <Skeleton lines={9} className="skeleton-conversation" />
}
