import type { CarriedTag } from '@diapason/contract'
import { useWords } from '../../strings/language.tsx'

const SHOWN = 2

/** The tags of a row, two at most: « Colis · Retour +3 ». */
export const TagsOfRow = ({ tags }: { tags: readonly CarriedTag[] }) => {
  const words = useWords().filing.tags
  if (tags.length === 0) return null
  const names = tags.map(({ name }) => name)
  const more = names.length - SHOWN
  return (
    <span className="row-tags" title={names.join(', ')}>
      <span className="sr-only">
        {words.title}: {names.join(', ')}
      </span>
      <span aria-hidden="true" dir="auto">
        {names.slice(0, SHOWN).join(' · ')}
        {more > 0 && ` ${words.more(more)}`}
      </span>
    </span>
  )
}
