import { useEffect, useRef } from 'react'

/**
 * Where the focus goes when what had it is no longer there: to the button, else to the heading.
 *
 * @param shown what is drawn now: once it is another, the focus that is due goes
 */
export const useFocusBack = (shown: string) => {
  const button = useRef<HTMLButtonElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const dueFrom = useRef<string>(null)
  useEffect(() => {
    if (dueFrom.current === null || dueFrom.current === shown) return
    dueFrom.current = null
    ;(button.current ?? heading.current)?.focus()
  }, [shown])
  const focusBack = () => {
    dueFrom.current = shown
  }
  /** What was to go is still there. */
  const stay = () => {
    dueFrom.current = null
  }
  return { button, heading, focusBack, stay }
}
