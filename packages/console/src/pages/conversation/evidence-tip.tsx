import { Popover } from 'radix-ui'
import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react'
import { type Met, TipContext } from './use-evidence-tip.ts'

/** Milliseconds: long enough to cross a line without opening everything on it, or to reach the tip. */
const OPENS_MS = 250
const CLOSES_MS = 200

const stay = (event: Event) => event.preventDefault()

/** Which mark is met, after a moment; and how to leave it. */
const useMet = () => {
  const [met, setMet] = useState<Met | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const tip = useMemo(() => {
    const later = (next: Met | null, ms: number) => {
      clearTimeout(timer.current)
      timer.current = setTimeout(() => setMet(next), ms)
    }
    return {
      meet: (next: Met, isFocused: boolean) => later(next, isFocused ? 0 : OPENS_MS),
      leave: () => later(null, CLOSES_MS),
      stay: () => clearTimeout(timer.current),
      close: () => setMet(null),
    }
  }, [])
  return { met, tip }
}

/** One tip for all the marks inside, on hover and on focus: a thousand marks cost no more than one. */
export const EvidenceTips = ({ children }: { children: ReactNode }) => {
  const { met, tip } = useMet()
  const id = useId()
  useEffect(() => {
    met?.mark.setAttribute('aria-describedby', id)
    return () => met?.mark.removeAttribute('aria-describedby')
  }, [met, id])
  return (
    <TipContext value={tip}>
      {children}
      <Popover.Root open={met !== null} onOpenChange={(open) => open || tip.close()}>
        <Popover.Anchor virtualRef={{ current: met?.mark ?? document.body }} />
        <Popover.Portal>
          <Popover.Content
            role="tooltip"
            id={id}
            className="tip"
            side="top"
            sideOffset={6}
            collisionPadding={8}
            onOpenAutoFocus={stay}
            onCloseAutoFocus={stay}
            onInteractOutside={stay}
            onPointerEnter={tip.stay}
            onPointerLeave={tip.leave}
          >
            {met?.says()}
          </Popover.Content>
        </Popover.Portal>
      </Popover.Root>
    </TipContext>
  )
}
