import { NotebookPen } from 'lucide-react'
import { lazy, Suspense, useRef, useState } from 'react'
import { DraftPanel } from '../../parts/draft-panel.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { useWords } from '../../strings/language.tsx'
import type { Writing } from '../conversation/use-writing.ts'

const MacroSearch = lazy(async () => ({
  default: (await import('./macro-search.tsx')).MacroSearch,
}))
const MacrosDialog = lazy(async () => ({
  default: (await import('./macros-dialog.tsx')).MacrosDialog,
}))

type Managed = 'list' | 'draft' | null

/** Closing the panel gives the focus back to the draft, unless something else was opened from it. */
const useLeaving = ({ macros, box }: Writing) => {
  const left = useRef(false)
  const leave = (act: () => void) => {
    left.current = true
    macros.show(false)
    act()
  }
  const back = (event: Event) => {
    event.preventDefault()
    if (!left.current) box.current?.focus()
    left.current = false
  }
  return { leave, back }
}

/** The dialog that keeps ready replies: all of them, or a new one made of the draft. */
const Keeping = ({ managed, close, writing }: KeepingProps) => {
  if (managed === null) return null
  const shut = () => {
    close()
    writing.box.current?.focus()
  }
  return (
    <Suspense fallback={null}>
      <MacrosDialog draft={managed === 'draft' ? writing.draft.texts.reply : null} close={shut} />
    </Suspense>
  )
}

interface KeepingProps {
  readonly managed: Managed
  readonly close: () => void
  readonly writing: Writing
}

/** Ready replies beside the draft: a button, a panel to choose from, a dialog to keep them. */
export const MacroPanel = ({ writing }: { writing: Writing }) => {
  const words = useWords().macros
  const { macros, draft } = writing
  const [managed, manage] = useState<Managed>(null)
  const { leave, back } = useLeaving(writing)
  const panel = { shown: macros.shown, show: macros.show, opens: 'm', onCloseAutoFocus: back }
  return (
    <>
      <DraftPanel {...panel} icon={NotebookPen} words={words} className="popover phrases macros">
        <Suspense fallback={<Skeleton lines={6} />}>
          <MacroSearch
            values={macros.values}
            choose={(macro) => leave(() => macros.use(macro))}
            manage={(from) => leave(() => manage(from))}
            hasDraft={draft.texts.reply !== ''}
          />
        </Suspense>
      </DraftPanel>
      <Keeping managed={managed} close={() => manage(null)} writing={writing} />
    </>
  )
}
