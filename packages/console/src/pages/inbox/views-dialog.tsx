import type { SavedView } from '@diapason/contract'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { Dialog } from 'radix-ui'
import { type RefObject, useState } from 'react'
import { DialogFrame } from '../../parts/dialog-frame.tsx'
import { Empty } from '../../parts/empty.tsx'
import { IconButton } from '../../parts/icon-button.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { useWords } from '../../strings/language.tsx'
import { useSession } from '../../wire/session.ts'
import { viewsApi } from '../../wire/views-api.ts'
import { useViewChange, useViews } from './use-views.ts'
import { EditView, type ViewChange } from './views-edit.tsx'

const Remove = ({ view, remove }: { view: SavedView; remove: () => void }) => {
  const { filing, cancel } = useWords()
  const [sure, ask] = useState(false)
  if (!sure)
    return (
      <button type="button" className="button small" onClick={() => ask(true)}>
        {filing.views.remove}
      </button>
    )
  return (
    <span className="acts" role="alert">
      <span>{filing.views.removeSure(view.name)}</span>
      <button type="button" className="button small" onClick={remove}>
        {filing.views.remove}
      </button>
      <button type="button" className="button small" onClick={() => ask(false)}>
        {cancel}
      </button>
    </span>
  )
}

interface RowProps {
  readonly view: SavedView
  readonly isFirst: boolean
  readonly move: (by: 1 | -1) => void
  readonly begin: () => void
  readonly change: ViewChange
  readonly remove: () => void
}

const Row = ({ view, isFirst, move, begin, change, remove }: RowProps) => {
  const words = useWords().filing.views
  const me = useSession().user.id
  const [editing, edit] = useState(false)
  if (editing) return <EditView view={view} change={change} done={() => edit(false)} />
  return (
    <>
      <span className="view-name" dir="auto">
        {view.name}
        {view.maker.id !== me && <small>{words.by(view.maker.name)}</small>}
      </span>
      <span className="acts">
        <IconButton icon={ArrowUp} label={words.up(view.name)} onClick={() => move(-1)} />
        <IconButton icon={ArrowDown} label={words.down(view.name)} onClick={() => move(1)} />
        <button type="button" className="button small" aria-pressed={isFirst} onClick={begin}>
          {isFirst ? words.isFirst : words.first}
        </button>
        {view.mayChange && (
          <>
            <button type="button" className="button small" onClick={() => edit(true)}>
              {words.rename}
            </button>
            <Remove view={view} remove={remove} />
          </>
        )}
      </span>
    </>
  )
}

interface Props {
  readonly close: () => void
  /** What has the focus afterwards, where it is on the page; else what had it before. */
  readonly from?: RefObject<HTMLElement | null>
}

/** Order, names, who sees them, and which one the day begins with. */
export const ViewsDialog = ({ close, from }: Props) => {
  const words = useWords().filing.views
  const { views, first } = useViews()
  const choose = useViewChange(viewsApi.choose)
  const change = useViewChange(viewsApi.change)
  const remove = useViewChange(viewsApi.remove)
  const order = views.map(({ id }) => id)
  const move = (at: number, by: 1 | -1) => {
    const next = order.filter((_, place) => place !== at)
    next.splice(Math.max(0, at + by), 0, ...order.slice(at, at + 1))
    choose.mutate({ order: next, first })
  }
  const error = choose.error ?? change.error ?? remove.error
  const back = (event: Event) => {
    if (!from?.current) return
    event.preventDefault()
    from.current.focus()
  }
  return (
    <Dialog.Root open onOpenChange={close}>
      <DialogFrame title={words.manage} look="sheet views-dialog" onCloseAutoFocus={back}>
        {error !== null && <ProblemNote error={error} />}
        {views.length === 0 && <Empty title={words.empty} lead={words.emptyLead} />}
        <ol>
          {views.map((view, at) => (
            <li key={view.id}>
              <Row
                view={view}
                isFirst={view.id === first}
                move={(by) => move(at, by)}
                begin={() => choose.mutate({ order, first: view.id === first ? null : view.id })}
                change={change}
                remove={() => remove.mutate(view.id)}
              />
            </li>
          ))}
        </ol>
      </DialogFrame>
    </Dialog.Root>
  )
}
