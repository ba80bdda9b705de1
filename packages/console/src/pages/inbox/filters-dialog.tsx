import { Dialog } from 'radix-ui'
import { useState } from 'react'
import { DialogFrame } from '../../parts/dialog-frame.tsx'
import { useWords } from '../../strings/language.tsx'
import { FiltersForm } from './filters-form.tsx'
import type { useList } from './use-list.ts'
import { useViews } from './use-views.ts'
import { ViewsDialog } from './views-dialog.tsx'
import { ViewLink } from './views-link.tsx'
import { SaveView } from './views-save.tsx'

interface Props {
  readonly list: ReturnType<typeof useList>
  readonly left: number | null
  readonly close: () => void
}

interface ViewsProps {
  readonly here: string | null
  readonly done: () => void
  readonly manage: () => void
}

/** Where the bar has no room for them. */
const Views = ({ here, done, manage }: ViewsProps) => {
  const words = useWords().filing.views
  const { views } = useViews()
  if (views.length === 0) return null
  return (
    <nav className="views-short" aria-label={words.title}>
      <ul>
        {views.map((view) => (
          <ViewLink key={view.id} view={view} here={view.id === here} onClick={done} />
        ))}
      </ul>
      <button type="button" className="button small" onClick={manage}>
        {words.manage}
      </button>
    </nav>
  )
}

/** The filters of the list, on a phone as a sheet; and the way to keep them as a view. */
export const FiltersDialog = ({ list, left, close }: Props) => {
  const words = useWords().filing.filters
  const { filter, show } = list
  const [managing, manage] = useState(false)
  const isFiltered = Object.keys(filter).length > 0
  if (managing) return <ViewsDialog close={close} />
  return (
    <Dialog.Root open onOpenChange={close}>
      <DialogFrame title={words.title} look="sheet filters">
        <Views here={list.view} done={close} manage={() => manage(true)} />
        <FiltersForm filter={filter} change={(next) => show({ filter: next })} />
        <div className="acts filters-end">
          <Dialog.Close className="button filled">
            {left === null ? words.show : words.left(left)}
          </Dialog.Close>
          {isFiltered && (
            <button type="button" className="button" onClick={() => show({ filter: {} })}>
              {words.clear}
            </button>
          )}
        </div>
        {isFiltered && <SaveView list={list} done={close} />}
      </DialogFrame>
    </Dialog.Root>
  )
}
