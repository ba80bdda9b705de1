import type { NewView, SavedView, SavedViews } from '@diapason/contract'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { useWords } from '../../strings/language.tsx'
import { viewsApi } from '../../wire/views-api.ts'
import { searchOf, useViewChange, useViews } from './use-views.ts'
import type { useList } from './use-list.ts'
import { NameField } from './views-name.tsx'
import { SharedField } from './views-shared.tsx'

interface Props {
  readonly list: ReturnType<typeof useList>
  readonly done: () => void
}

const MINE = { shared: 'me', teamId: null } as const

/** Makes a view of the list, or brings the one that is open up to date with it. */
const useSaving = ({ list, done }: Props) => {
  const navigate = useNavigate()
  const { views } = useViews()
  const make = useViewChange(viewsApi.make)
  const change = useViewChange(viewsApi.change)
  const { queue, unread } = list
  const filter = { ...list.filter, ...(unread && { unread: true as const }) }
  const open = views.find((view) => view.id === list.view && view.mayChange)
  const show = (fresh: SavedViews, name: string) => {
    const made = fresh.views.findLast((view) => view.name === name.trim())
    if (made !== undefined) void navigate({ to: '.', search: searchOf(made), replace: true })
    done()
  }
  return {
    open,
    error: make.error ?? change.error,
    isPending: make.isPending,
    save: (named: Pick<NewView, 'name' | 'shared' | 'teamId'>) =>
      make.mutate({ ...named, queue, filter }, { onSuccess: (fresh) => show(fresh, named.name) }),
    update: ({ id, name, shared, teamId }: SavedView) =>
      change.mutate({ id, name, shared, teamId, queue, filter }, { onSuccess: done }),
  }
}

/** Gives the list of the moment a name, or brings the view that is open up to date with it. */
export const SaveView = (props: Props) => {
  const words = useWords().filing.views
  const [name, setName] = useState('')
  const [sharing, share] = useState<Pick<NewView, 'shared' | 'teamId'>>(MINE)
  const { open, error, isPending, save, update } = useSaving(props)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save({ name, ...sharing })
  }
  return (
    <form className="view-save" onSubmit={submit}>
      <h3>{words.save}</h3>
      {error !== null && <ProblemNote error={error} />}
      <NameField name={name} set={setName} />
      <SharedField value={sharing} change={share} />
      <div className="acts">
        <button type="submit" className="button" disabled={name.trim() === '' || isPending}>
          {words.saveShort}
        </button>
        {open !== undefined && (
          <button type="button" className="button" onClick={() => update(open)}>
            {words.update(open.name)}
          </button>
        )}
      </div>
    </form>
  )
}
