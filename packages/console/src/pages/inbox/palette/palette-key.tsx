import { lazy, Suspense, useEffect, useState } from 'react'

const CommandPalette = lazy(async () => ({
  default: (await import('./palette.tsx')).CommandPalette,
}))

const isKey = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key === 'k'

/** Ctrl-K or Cmd-K, from anywhere, also while writing: opens the palette, and closes it. */
export const PaletteKey = () => {
  const [from, setFrom] = useState<Element | null>(null)
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!isKey(event)) return
      event.preventDefault()
      if (!open && document.querySelector('[role="dialog"], [role="menu"]') !== null) return
      if (!open) setFrom(document.activeElement)
      setOpen(!open)
    }
    addEventListener('keydown', hear)
    return () => removeEventListener('keydown', hear)
  }, [open])
  if (!open) return null
  return (
    <Suspense>
      <CommandPalette from={from} close={() => setOpen(false)} />
    </Suspense>
  )
}
