import type { ConversationSummary, CustomerFile } from '@diapason/contract'
import { Link } from '@tanstack/react-router'
import { Moment } from '../../parts/moment.tsx'
import { ValencePath } from '../../parts/valence-path.tsx'
import { useWords } from '../../strings/language.tsx'
import { moodInWords } from '../../words/mood.ts'

/** Where feelings went in it, in words and as a small picture; nothing once they are forgotten. */
const Feelings = ({ row }: { row: ConversationSummary }) => {
  const words = useWords()
  if (row.mood === null)
    return row.state === 'closed' ? <small>{words.customer.forgotten}</small> : null
  return (
    <>
      <small>{moodInWords(row.mood, words.heard)}</small>
      <ValencePath valences={row.path} width={64} height={20} label={words.customer.path} />
    </>
  )
}

const Row = ({ row, here }: { row: ConversationSummary; here: string }) => {
  const words = useWords().customer
  const isHere = row.id === here
  return (
    <li>
      <Link
        to="/conversations/$id"
        params={{ id: row.id }}
        search={{ queue: 'all' }}
        aria-current={isHere ? 'page' : undefined}
      >
        <span className="customer-when">
          <Moment at={row.openedAt} /> · {row.channel} ·{' '}
          {row.state === 'open' ? words.isOpen : words.closed}
          {isHere && <strong> · {words.here}</strong>}
        </span>
        <span className="customer-words" dir="auto">
          {row.lastWords}
        </span>
        <span className="customer-feelings">
          <Feelings row={row} />
        </span>
      </Link>
    </li>
  )
}

/** All that was said with them, by whatever way, the newest first. */
export const CustomerHistory = ({ file, here }: { file: CustomerFile; here: string }) => {
  const words = useWords().customer
  const { conversations, conversationCount } = file
  const left = conversationCount - conversations.length
  return (
    <section>
      <h4>
        {words.history} <small>{conversationCount}</small>
      </h4>
      <ol className="customer-history">
        {conversations.map((row) => (
          <Row key={row.id} row={row} here={here} />
        ))}
      </ol>
      {left > 0 && <p className="hint">{words.more(left)}</p>}
    </section>
  )
}
