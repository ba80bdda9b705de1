import type { ConversationSummary } from '@diapason/contract'
import { UserRound } from 'lucide-react'
import { lazy, Suspense, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { IconButton } from '../../parts/icon-button.tsx'
import { preference, prefer } from '../../parts/preference.ts'
import { useKeys } from '../../parts/use-keys.ts'
import { useWords } from '../../strings/language.tsx'

const CustomerDrawer = lazy(async () => ({
  default: (await import('./customer-drawer.tsx')).CustomerDrawer,
}))

/** Wide enough for the file beside the conversation instead of over it. */
const WIDE = '(width >= 1800px)'

/** Opens the customer's file; where there is room for it, it stays from one conversation to the next. */
export const CustomerButton = ({ summary }: { summary: ConversationSummary }) => {
  const words = useWords().customer
  const button = useRef<HTMLSpanElement>(null)
  const [open, show] = useState(() => preference('customer') === 'open' && matchMedia(WIDE).matches)
  const set = (next: boolean) => {
    show(next)
    prefer('customer', next ? 'open' : 'closed')
    if (!next) button.current?.querySelector('button')?.focus()
  }
  useKeys({ c: () => set(!open) })
  return (
    <>
      <span ref={button}>
        <IconButton
          icon={UserRound}
          label={words.open}
          aria-expanded={open}
          onClick={() => set(!open)}
        />
      </span>
      {open &&
        createPortal(
          <Suspense fallback={null}>
            <CustomerDrawer summary={summary} close={() => set(false)} />
          </Suspense>,
          document.body,
        )}
    </>
  )
}
