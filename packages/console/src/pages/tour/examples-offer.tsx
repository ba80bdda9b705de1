import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Empty } from '../../parts/empty.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { useWords } from '../../strings/language.tsx'
import { demoQuery } from '../../wire/demo-api.ts'
import { inboxQuery } from '../../wire/inbox.ts'
import { useMay } from '../../wire/session.ts'
import { useExamples } from './use-examples.ts'

/** Whether a conversation has come since the examples were last asked for. */
const useIsPeopled = (): boolean => {
  const { data } = useInfiniteQuery(inboxQuery('handover'))
  return Object.values(data?.pages[0]?.counts ?? {}).some((count) => count > 0)
}

/** On an empty workspace, beside the list: what it looks like with customers in it. */
export const ExamplesOffer = ({ otherwise }: { otherwise: React.ReactNode }) => {
  const words = useWords().tour
  const mayBegin = useMay('admit')
  const { data } = useQuery(demoQuery)
  const { begin } = useExamples()
  const isPeopled = useIsPeopled()
  if (!mayBegin || isPeopled || data?.isEmpty !== true || data.conversations > 0) return otherwise
  return (
    <div className="examples-offer">
      <Empty title={words.offerTitle} lead={words.offerLead} />
      {begin.error !== null && <ProblemNote error={begin.error} />}
      <button
        type="button"
        className="button filled"
        disabled={begin.isPending}
        onClick={() => begin.mutate()}
      >
        {words.offer}
      </button>
    </div>
  )
}
