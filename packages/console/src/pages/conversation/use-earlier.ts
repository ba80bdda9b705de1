import type { Conversation } from '@diapason/contract'
import { useQueryClient } from '@tanstack/react-query'
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { fetchEarlier } from '../../wire/conversation.ts'

/** Pixels above what is seen at which what came before is asked for. */
const AHEAD = 1_000

type Box = RefObject<HTMLDivElement | null>

const topIn = (box: HTMLElement, row: Element): number =>
  row.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop

/** A row, and where it stood. */
interface Place {
  readonly row: Element
  readonly top: number
}

/** Pictures until rows that have come are as high as they are. */
const SETTLES = 3

/**
 * Keeps a row where it was seen while others come above it and take their height. Some browsers do
 * this by themselves, but not at the very top: nobody may do it twice.
 * @returns how to stop
 */
const keepAt = (box: HTMLElement, { row, top }: Place): (() => void) => {
  let [frame, last] = [0, top]
  const keep = (left: number) => {
    const now = topIn(box, row)
    box.scrollTop += now - last
    last = now
    if (left === 0) box.style.overflowAnchor = ''
    else frame = requestAnimationFrame(() => keep(left - 1))
  }
  box.style.overflowAnchor = 'none'
  keep(SETTLES)
  return () => {
    cancelAnimationFrame(frame)
    box.style.overflowAnchor = ''
  }
}

/** Keeps what is read where it stands while rows come above it. @returns to be called before they come */
const useKeepPlace = (scroller: Box, first: number) => {
  const before = useRef<Place | null>(null)
  useLayoutEffect(() => {
    const box = scroller.current
    const held = before.current
    before.current = null
    if (box === null || held === null) return
    return keepAt(box, held)
  }, [scroller, first])
  return () => {
    const box = scroller.current
    const row = document.getElementById(`message-${first}`)
    before.current = box && row && { row, top: topIn(box, row) }
  }
}

/** What was said before the first message held: fetched before its place is reached, and by hand. */
export const useEarlier = ({ messages, summary }: Conversation, scroller: Box) => {
  const client = useQueryClient()
  const first = messages[0]?.seq ?? 1
  const [state, setState] = useState<'idle' | 'fetching' | 'failed'>('idle')
  const keepPlace = useKeepPlace(scroller, first)
  const fetch = async () => {
    setState('fetching')
    const isThere = await fetchEarlier(client, summary.id, keepPlace).then(
      () => true,
      () => false,
    )
    setState(isThere ? 'idle' : 'failed')
  }
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (button.current === null || state !== 'idle') return
    const observer = new IntersectionObserver(
      ([entry]) => entry?.isIntersecting === true && void fetch(),
      { root: scroller.current, rootMargin: `${AHEAD}px 0px 0px` },
    )
    observer.observe(button.current)
    return () => observer.disconnect()
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- asked once for each first message
  }, [first, state])
  return { isWhole: first <= 1, isFetching: state === 'fetching', button, fetch }
}
