import type { NewView, SavedView } from '@diapason/contract'
import { type FormEvent, useState } from 'react'
import { useWords } from '../../strings/language.tsx'
import type { useViewChange } from './use-views.ts'
import { NameField } from './views-name.tsx'
import { SharedField } from './views-shared.tsx'

/** How a view is changed. */
export type ViewChange = ReturnType<typeof useViewChange<NewView & { id: string }>>

interface Props {
  readonly view: SavedView
  readonly change: ViewChange
  readonly done: () => void
}

/** The name of a view and who sees it. */
export const EditView = ({ view, change, done }: Props) => {
  const { filing, cancel } = useWords()
  const words = filing.views
  const { id, queue, filter } = view
  const [name, setName] = useState(view.name)
  const [sharing, share] = useState<Pick<NewView, 'shared' | 'teamId'>>(view)
  const save = (event: FormEvent) => {
    event.preventDefault()
    const { shared, teamId } = sharing
    change.mutate({ id, name, shared, teamId, queue, filter }, { onSuccess: done })
  }
  return (
    <form className="view-save" onSubmit={save}>
      <NameField name={name} set={setName} />
      <SharedField value={sharing} change={share} />
      <div className="acts">
        <button type="submit" className="button filled" disabled={name.trim() === ''}>
          {words.saved}
        </button>
        <button type="button" className="button" onClick={done}>
          {cancel}
        </button>
      </div>
    </form>
  )
}
