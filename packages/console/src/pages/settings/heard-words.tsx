import { useQuery } from '@tanstack/react-query'
import { Empty } from '../../parts/empty.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { useWords } from '../../strings/language.tsx'
import { type Months, surveyWords } from '../../wire/survey-api.ts'

/** What customers added, as they wrote it: to be read, so nothing of it is counted or sorted. */
export const HeardWords = ({ months }: { months: Months }) => {
  const says = useWords().survey.words
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['settings', 'heard', 'words', months.from],
    queryFn: () => surveyWords(months),
  })
  return (
    <>
      <h3>{says.title}</h3>
      {isPending && <Skeleton lines={3} />}
      {error !== null && <ProblemNote error={error} retry={() => void refetch()} />}
      {data?.words.length === 0 && <Empty title={says.few} lead={says.fewLead} />}
      {data !== undefined && data.words.length > 0 && (
        <>
          <p className="hint">{says.lead}</p>
          <ul className="heard-words">
            {data.words.map(({ words }, at) => (
              <li key={at}>
                <blockquote dir="auto">{words}</blockquote>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
