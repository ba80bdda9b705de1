import type { Macro } from '@diapason/contract'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState } from 'react'
import { Empty } from '../../parts/empty.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { SearchHead } from '../../parts/search-head.tsx'
import { useActive } from '../../parts/use-active.ts'
import { useWords } from '../../strings/language.tsx'
import { macrosQuery } from '../../wire/macros-api.ts'
import { matches } from '../../words/search.ts'
import type { Values } from '../../words/variables.ts'
import { macroOptionId, MacroList } from './macro-list.tsx'

interface Props {
  readonly values: Values
  readonly choose: (macro: Macro) => void
  readonly manage: (from: 'list' | 'draft') => void
  readonly hasDraft: boolean
}

/** The team's first, each part by title. */
const inOrder = (macros: readonly Macro[]): Macro[] => [
  ...macros.filter(({ shared }) => shared),
  ...macros.filter(({ shared }) => !shared),
]

const Foot = ({ manage, hasDraft }: Pick<Props, 'manage' | 'hasDraft'>) => {
  const words = useWords().macros
  return (
    <p className="phrase-foot hint">
      <span className="phrase-keys">{words.keys}</span>
      <span className="macro-ways">
        {hasDraft && (
          <button type="button" className="link-button" onClick={() => manage('draft')}>
            {words.fromDraft}
          </button>
        )}
        <button type="button" className="link-button" onClick={() => manage('list')}>
          {words.manage}
        </button>
      </span>
    </p>
  )
}

/** Ready replies to search and choose from, as they would stand in this conversation. */
export const MacroSearch = ({ values, choose, manage, hasDraft }: Props) => {
  const words = useWords().macros
  const list = useId()
  const field = useRef<HTMLInputElement>(null)
  // It came after the panel, which could give the focus to nobody.
  useEffect(() => field.current?.focus(), [])
  const [search, setSearch] = useState('')
  const query = useQuery(macrosQuery)
  const known = query.data ?? []
  const all = inOrder(known).filter(({ title, text }) => matches(`${title} ${text}`, search))
  const { active, activeId, point, keys, reset } = useActive(all, {
    optionId: macroOptionId,
    choose,
  })
  return (
    <>
      <SearchHead
        ref={field}
        label={words.search}
        value={search}
        write={(text) => {
          setSearch(text)
          reset()
        }}
        onKeyDown={keys}
        list={list}
        active={activeId}
      />
      <p className="sr-only" role="status">
        {query.isSuccess && words.found(all.length)}
      </p>
      {query.error !== null && (
        <ProblemNote error={query.error} retry={() => void query.refetch()} />
      )}
      <MacroList id={list} {...{ all, active, point, choose, values }} />
      {query.isSuccess && known.length === 0 && (
        <Empty title={words.empty} lead={words.emptyLead} />
      )}
      {known.length > 0 && all.length === 0 && <p className="hint">{words.none}</p>}
      <Foot manage={manage} hasDraft={hasDraft} />
    </>
  )
}
