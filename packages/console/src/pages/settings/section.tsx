import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import type { Words } from '../../strings/fr.ts'
import { useWords } from '../../strings/language.tsx'

interface Props<T> {
  readonly name: keyof Words['settings']['sections']
  readonly lead: string
  readonly query: UseQueryResult<T>
  readonly children: (data: T) => ReactNode
}

/** A part of the settings: its title, one sentence, and what the server holds. */
export const Section = <T,>({ name, lead, query, children }: Props<T>) => {
  const words = useWords().settings
  return (
    <section id={name} aria-labelledby={`${name}-title`} tabIndex={-1}>
      <h2 id={`${name}-title`}>{words.sections[name]}</h2>
      <p className="soft">{lead}</p>
      {query.isPending && <Skeleton lines={3} />}
      {query.isError && <ProblemNote error={query.error} retry={() => void query.refetch()} />}
      {query.isSuccess && children(query.data)}
    </section>
  )
}
