import { useQuery } from '@tanstack/react-query'
import { useWords } from '../../strings/language.tsx'
import { pageFactsQuery } from '../../wire/page-facts-api.ts'

interface Props {
  readonly conversation: string
  /** Asked again when the customer has written: the page may know more by then. */
  readonly lastSeq: number
}

/** What the site told of the page, as text; nothing where it told nothing. */
export const PageFacts = ({ conversation, lastSeq }: Props) => {
  const words = useWords().pageFacts
  const { data } = useQuery(pageFactsQuery(conversation, lastSeq))
  const facts = Object.entries(data?.facts ?? {})
  if (facts.length === 0) return null
  return (
    <div className="page-facts" role="group" aria-label={words.title} title={words.unproved}>
      <span aria-hidden="true">{words.title}</span>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{typeof value === 'boolean' ? words.yesNo(value) : String(value)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
