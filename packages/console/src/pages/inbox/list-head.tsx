import { ListChecks } from 'lucide-react'
import { IconButton } from '../../parts/icon-button.tsx'
import { useKeys } from '../../parts/use-keys.ts'
import { useWords } from '../../strings/language.tsx'
import { useHandling } from './handling/use-handling.ts'
import { FiltersButton } from './filters-button.tsx'
import { useViews } from './use-views.ts'
import { SearchField } from './search-field.tsx'
import type { useList } from './use-list.ts'

interface Props {
  readonly list: ReturnType<typeof useList>
  /** Conversations that a search has found, once it has. */
  readonly found: number | null
  readonly enter: () => void
  /** How many the filters leave; null without any. */
  readonly left: number | null
}

/** What the list shows, and the two ways to show less of it: what is new, what is searched for. */
export const ListHead = ({ list, found, enter, left }: Props) => {
  const { queues, inbox, handling } = useWords()
  const { selection } = useHandling()
  const { queue, search, unread, show } = list
  const views = useViews().views
  const title = views.find(({ id }) => id === list.view)?.name ?? queues[queue]
  const toggle = () => show({ unread: !unread })
  useKeys({ u: toggle })
  return (
    <header className="list-head">
      <h2 id="list-title" data-named={search === ''}>
        {search === '' ? title : inbox.results}
      </h2>
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
      <IconButton
        icon={ListChecks}
        label={handling.select}
        aria-pressed={selection.isChoosing}
        onClick={selection.isChoosing ? selection.clear : selection.begin}
      />
      <FiltersButton list={list} left={left} />
      <SearchField search={search} show={(text) => show({ search: text })} enter={enter} />
      <p className="sr-only" role="status">
        {search !== '' && found !== null && inbox.found(found)}
      </p>
    </header>
  )
}
