import { useQuery } from '@tanstack/react-query'
import { Empty } from '../../parts/empty.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { useWords } from '../../strings/language.tsx'
import { demoQuery } from '../../wire/demo-api.ts'
import { useMay } from '../../wire/session.ts'
import { useExamples } from './use-examples.ts'

/** On an empty workspace, beside the list: what it looks like with customers in it. */
export const ExamplesOffer = ({ otherwise }: { otherwise: React.ReactNode }) => {
  const words = useWords().tour
  const mayBegin = useMay('admit')
  const { data } = useQuery(demoQuery)
  const { begin } = useExamples()
  if (!mayBegin || data === undefined || !data.isEmpty || data.conversations > 0) return otherwise
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
