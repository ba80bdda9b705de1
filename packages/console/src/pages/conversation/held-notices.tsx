import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { CircleAlert } from 'lucide-react'
import { useWords } from '../../strings/language.tsx'
import { heldQuery } from '../../wire/held-api.ts'
import { useFrames } from '../../wire/live-context.tsx'
import { useSession } from '../../wire/session.ts'

/**
 * Says, on whatever page, that a reply could not leave and where its words wait. The conversation
 * that is open says it itself.
 */
export const HeldNotices = () => {
  const words = useWords()
  const client = useQueryClient()
  const { id: open } = useParams({ strict: false })
  const mayAnswer = useSession().may.includes('answer')
  const { data = [] } = useQuery({ ...heldQuery, enabled: mayAnswer })
  useFrames(({ type }) => {
    if (type === 'held' || type === 'ready') void client.invalidateQueries(heldQuery)
  })
  const returned = data.filter(
    ({ state, conversation }) => state === 'refused' && conversation !== open,
  )
  return (
    <div className="returned" role="status">
      {returned.map((one) => (
        <p key={one.id}>
          <CircleAlert size={16} strokeWidth={1.5} aria-hidden="true" />{' '}
          {words.held.notLeft(one.customerName)} {words.held.notLeftWhy[one.refused ?? ''] ?? ''}{' '}
          <Link to="/conversations/$id" params={{ id: one.conversation }} search={{ queue: 'all' }}>
            {words.held.open}
          </Link>
        </p>
      ))}
    </div>
  )
}
