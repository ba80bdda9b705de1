import { useEffect, useEffectEvent } from 'react'

const WRITES = 'input, textarea, select, [contenteditable]'
const FLOATS = '[role="menu"], [role="dialog"]'

const elsewhere = (event: KeyboardEvent): boolean => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return true
  const target = event.target instanceof Element ? event.target : null
  return target !== null && target.closest(`${WRITES}, ${FLOATS}`) !== null
}

/** Single keys of a page. Silent while somebody writes, or while a menu or dialog is open. */
export const useKeys = (keys: Readonly<Record<string, () => void>>): void => {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const act = keys[event.key]
    if (act === undefined || elsewhere(event)) return
    event.preventDefault()
    act()
  })
  useEffect(() => {
    const hear = (event: KeyboardEvent) => press(event)
    addEventListener('keydown', hear)
    return () => removeEventListener('keydown', hear)
  }, [])
}
