import { X } from 'lucide-react'
import { useWords } from '../../strings/language.tsx'
import { without } from './filters.ts'
import type { useList } from './use-list.ts'
import { partsOf, useFilterWords } from './use-filters-words.ts'

interface Props {
  readonly list: ReturnType<typeof useList>
  /** How many the filters leave; null while nobody knows. */
  readonly left: number | null
}

/** Each active filter as a chip that takes it off, and how many conversations are left. */
export const FilterChips = ({ list, left }: Props) => {
  const { filing, colon } = useWords()
  const words = filing.filters
  const { filter, show } = list
  const parts = partsOf(filter)
  const { labelOf } = useFilterWords(parts.length > 0)
  if (parts.length === 0) return null
  return (
    <div className="filter-chips" role="group" aria-label={words.active(parts.length)}>
      {parts.map(({ name, value }) => {
        const says = `${words.names[name]}${colon}${labelOf(name, value)}`
        return (
          <button
            key={`${name} ${value}`}
            type="button"
            className="chip filter-chip"
            aria-label={words.remove(says)}
            onClick={() => show({ filter: without(filter, name, value) })}
          >
            <span dir="auto">{says}</span>
            <X size={12} strokeWidth={2} aria-hidden="true" />
          </button>
        )
      })}
      {parts.length > 1 && (
        <button type="button" className="button plain small" onClick={() => show({ filter: {} })}>
          {words.clear}
        </button>
      )}
      <span className="filter-left" role="status">
        {left !== null && words.left(left)}
      </span>
    </div>
  )
}
