import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { usePreference } from '../../parts/preference.ts'

/** Rows that are kept ready above and below what is on the screen. */
const OVERSCAN = 15
/** Shorter lists stand on the page whole. */
const SHORT = 80
/** Rows that are scrolled past before others are made: not each pixel is work. */
const STEP = 5
/** A row, before one has been measured, in pixels. */
const GUESS = 84

/** Which rows of a long list stand on the page, and the room that the others would take. */
export interface RowWindow {
  readonly list: RefObject<HTMLUListElement | null>
  readonly from: number
  readonly to: number
  /** Pixels. */
  readonly before: number
  readonly after: number
}

const scrollerOf = (list: HTMLElement): HTMLElement | null => list.closest('.list')

/**
 * Keeps of a long list only what can be seen, and a little more. All rows are of one height.
 * @param count rows of the whole list
 * @param isWhole true for rows of different heights
 */
export const useWindow = (count: number, isWhole: boolean): RowWindow => {
  const [density] = usePreference('density')
  const list = useRef<HTMLUListElement>(null)
  const [height, setHeight] = useState(GUESS)
  const [first, setFirst] = useState(0)
  const [shown, setShown] = useState(SHORT)
  const isLong = !isWhole && count > SHORT
  useLayoutEffect(() => {
    const row = list.current?.querySelector('li')
    const measured = row?.getBoundingClientRect().height ?? 0
    if (measured > 0) setHeight(measured)
  }, [count, density])
  useEffect(() => {
    const scroller = list.current && scrollerOf(list.current)
    if (!isLong || scroller === null) return
    const look = () => {
      const top = list.current?.offsetTop ?? 0
      const row = Math.max(0, Math.floor((scroller.scrollTop - top) / height))
      setFirst(row - (row % STEP))
      setShown(Math.ceil(scroller.clientHeight / height))
    }
    look()
    const observer = new ResizeObserver(look)
    observer.observe(scroller)
    scroller.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      scroller.removeEventListener('scroll', look)
    }
  }, [isLong, height])
  if (!isLong) return { list, from: 0, to: count, before: 0, after: 0 }
  const from = Math.max(0, Math.min(first, count - shown) - OVERSCAN)
  const to = Math.min(count, first + STEP + shown + OVERSCAN)
  return { list, from, to, before: from * height, after: (count - to) * height }
}
