import type { Viewer } from '@diapason/contract'
import { Eye, PenLine } from 'lucide-react'
import { useSpeech } from '../../strings/language.tsx'

const namesOf = (viewers: readonly Viewer[], language: string): string =>
  new Intl.ListFormat(language).format(viewers.map(({ name }) => name))

/** Which colleagues look at this conversation too, and which of them write. */
export const ViewersLine = ({ viewers }: { viewers: readonly Viewer[] }) => {
  const { words, language } = useSpeech()
  const writing = viewers.filter((one) => one.writing)
  const looking = viewers.filter((one) => !one.writing)
  return (
    <span className="viewers" role="status">
      {writing.length > 0 && (
        <span data-writing="true">
          <PenLine size={14} strokeWidth={1.5} aria-hidden="true" />{' '}
          {words.viewers.write(namesOf(writing, language), writing.length)}
        </span>
      )}{' '}
      {looking.length > 0 && (
        <span>
          <Eye size={14} strokeWidth={1.5} aria-hidden="true" />{' '}
          {words.viewers.look(namesOf(looking, language), looking.length)}
        </span>
      )}
    </span>
  )
}
