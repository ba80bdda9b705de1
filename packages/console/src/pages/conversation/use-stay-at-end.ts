import { useLayoutEffect, useRef } from 'react'

const NEAR = 48

/**
 * Keeps a thread at its end while the reader is there, whatever grows in it (a new message, a late
 * reading, a font); elsewhere nothing moves under the reader.
 */
export const useStayAtEnd = () => {
  const scroller = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLOListElement>(null)
  useLayoutEffect(() => {
    const box = scroller.current
    if (box === null || list.current === null) return
    let stay = true
    let top = 0
    let below = 0
    let size = ''
    const sizeNow = () => `${box.clientWidth} ${box.clientHeight}`
    const toEnd = () => {
      size = sizeNow()
      if (stay) box.scrollTop = box.scrollHeight
    }
    const look = () => {
      // A pane of another size sets its rows anew, some higher and some lower: nobody has scrolled.
      if (sizeNow() !== size) return
      const reach = box.scrollHeight - box.clientHeight
      // Only a reader moves up and away from the end; what grows or shrinks does one of the two at most.
      if (reach - box.scrollTop < NEAR) stay = true
      else if (box.scrollTop < top && reach - box.scrollTop > below - top) stay = false
      top = box.scrollTop
      below = reach
    }
    const observer = new ResizeObserver(toEnd)
    observer.observe(list.current)
    observer.observe(box)
    box.addEventListener('scroll', look, { passive: true })
    toEnd()
    return () => {
      observer.disconnect()
      box.removeEventListener('scroll', look)
    }
  }, [])
  return { scroller, list }
}
