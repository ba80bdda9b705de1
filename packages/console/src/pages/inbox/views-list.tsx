import { useSearch } from '@tanstack/react-router'
import { Settings2 } from 'lucide-react'
import { IconButton } from '../../parts/icon-button.tsx'
import { useWords } from '../../strings/language.tsx'
import { useViews } from './use-views.ts'
import { ViewLink } from './views-link.tsx'

/** Saved views with what they hold, and the way to change them. Nothing while there are none. */
export const ViewsList = ({ manage }: { manage: () => void }) => {
  const words = useWords().filing.views
  const { view: here } = useSearch({ from: '/inside/inbox' })
  const { views } = useViews()
  if (views.length === 0) return null
  return (
    <section className="views" aria-labelledby="views-title">
      <header>
        <h2 id="views-title">{words.title}</h2>
        <IconButton icon={Settings2} label={words.manage} onClick={manage} />
      </header>
      <ul>
        {views.map((view) => (
          <ViewLink key={view.id} view={view} here={view.id === here} />
        ))}
      </ul>
    </section>
  )
}
