import type { ConversationSummary } from '@diapason/contract'
import { useState } from 'react'
import { useKeys } from '../../parts/use-keys.ts'
import { useWords } from '../../strings/language.tsx'
import { TagsDialog } from './tags-lazy.tsx'

/** Tags the rows that are chosen in the list: a button of its bar, and the key « t ». */
export const TagChosen = ({ chosen }: { chosen: readonly ConversationSummary[] }) => {
  const words = useWords().filing.tags
  const [open, setOpen] = useState(false)
  const none = chosen.length === 0
  useKeys(none ? {} : { t: () => setOpen(true) })
  return (
    <>
      <button
        type="button"
        className="button small"
        disabled={none}
        aria-keyshortcuts="t"
        onClick={() => setOpen(true)}
      >
        {words.add}
      </button>
      {open && <TagsDialog conversations={chosen} close={() => setOpen(false)} />}
    </>
  )
}
