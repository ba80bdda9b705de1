import { SlidersHorizontal } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { IconButton } from '../../parts/icon-button.tsx'
import { useKeys } from '../../parts/use-keys.ts'
import { useWords } from '../../strings/language.tsx'
import { partsOf } from './use-filters-words.ts'
import type { useList } from './use-list.ts'

const FiltersDialog = lazy(async () => ({
  default: (await import('./filters-dialog.tsx')).FiltersDialog,
}))

interface Props {
  readonly list: ReturnType<typeof useList>
  readonly left: number | null
}

/** Opens the filters: the key « f ». Says how many are on. */
export const FiltersButton = ({ list, left }: Props) => {
  const words = useWords().filing.filters
  const [open, setOpen] = useState(false)
  const count = partsOf(list.filter).length
  useKeys({ f: () => setOpen(true) })
  return (
    <>
      <IconButton
        icon={SlidersHorizontal}
        label={count === 0 ? `${words.open} (f)` : `${words.open} (f), ${words.active(count)}`}
        aria-pressed={count > 0}
        aria-keyshortcuts="f"
        onClick={() => setOpen(true)}
      />
      {open && (
        <Suspense>
          <FiltersDialog list={list} left={left} close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
