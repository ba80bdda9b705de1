import { useQuery } from '@tanstack/react-query'
import { useWords } from '../../strings/language.tsx'
import { demoQuery } from '../../wire/demo-api.ts'
import { useMay } from '../../wire/session.ts'
import { useExamples } from './use-examples.ts'

/** Above the list while examples are in it: that they are, and the way to be rid of them. */
export const ExamplesStrip = () => {
  const words = useWords().tour
  const mayRemove = useMay('admit')
  const { data } = useQuery(demoQuery)
  const { remove } = useExamples()
  if (data === undefined || data.conversations === 0) return null
  return (
    <div className="examples-strip" role="status">
      <span>{data.coming > 0 ? words.coming(data.coming) : words.there}</span>
      {mayRemove && (
        <button
          type="button"
          className="button small"
          disabled={remove.isPending}
          onClick={() => remove.mutate()}
        >
          {words.removeThem}
        </button>
      )}
    </div>
  )
}
