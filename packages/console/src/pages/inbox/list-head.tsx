import { useKeys } from '../../parts/use-keys.ts'
import { useWords } from '../../strings/language.tsx'
import { SearchField } from './search-field.tsx'
import type { useList } from './use-list.ts'

interface Props {
  readonly list: ReturnType<typeof useList>
  /** Conversations that a search has found, once it has. */
  readonly found: number | null
  readonly enter: () => void
}

/** What the list shows, and the two ways to show less of it: what is new, what is searched for. */
export const ListHead = ({ list, found, enter }: Props) => {
  const { queues, inbox } = useWords()
  const { queue, search, unread, show } = list
  const toggle = () => show({ unread: !unread })
  useKeys({ u: toggle })
  return (
    <header className="list-head">
      <h2 id="list-title">{search === '' ? queues[queue] : inbox.results}</h2>
      {search === '' && queue !== 'closed' && (
        <button
          type="button"
          className="chip"
          aria-pressed={unread}
          aria-keyshortcuts="u"
          onClick={toggle}
        >
          {inbox.unreadOnly}
        </button>
      )}
      <SearchField search={search} show={(text) => show({ search: text })} enter={enter} />
      <p className="sr-only" role="status">
        {search !== '' && found !== null && inbox.found(found)}
      </p>
    </header>
  )
}
