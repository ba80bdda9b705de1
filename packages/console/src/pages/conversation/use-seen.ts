import { useQueryClient } from '@tanstack/react-query'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { api } from '../../wire/api.ts'
import { markRead } from '../../wire/inbox.ts'

/** What appears under a finger that is already pressing « Envoyer » has not been read. */
const GLANCE_MS = 700

/** True while the end of the thread is really on the screen of a page that is looked at. */
const useEndInView = (end: RefObject<HTMLElement | null>): boolean => {
  const [inView, setInView] = useState(false)
  const [looked, setLooked] = useState(!document.hidden)
  useEffect(() => {
    const look = () => setLooked(!document.hidden)
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [])
  useEffect(() => {
    if (end.current === null) return
    const observer = new IntersectionObserver(([entry]) =>
      setInView(entry?.isIntersecting === true),
    )
    observer.observe(end.current)
    return () => observer.disconnect()
  }, [end])
  return inView && looked
}

/**
 * The highest message that has really been on the screen. A reply carries it, so that an agent
 * never answers past a message below the fold. What stood there when the conversation opened counts
 * as soon as it is painted, what comes later after a glance; the server is told after a glance.
 */
export const useSeen = (id: string, last: number, end: RefObject<HTMLElement | null>) => {
  const client = useQueryClient()
  const [opened] = useState(last)
  const seen = useRef(0)
  const told = useRef(0)
  const [shown, setShown] = useState(0)
  const looking = useEndInView(end)
  const raise = (seq: number) => {
    seen.current = Math.max(seen.current, seq)
    setShown(seen.current)
  }
  useEffect(() => {
    if (looking) raise(opened)
  }, [looking, opened])
  useEffect(() => {
    if (!looking || last <= told.current) return
    const timer = setTimeout(() => {
      told.current = Math.max(told.current, last)
      raise(last)
      api.seen(id, last).then(
        () => markRead(client, id),
        () => undefined,
      )
    }, GLANCE_MS)
    return () => clearTimeout(timer)
  }, [client, id, last, looking])
  const read = () => seen.current
  const mark = (seq: number) => {
    seen.current = Math.max(seen.current, seq)
    told.current = Math.max(told.current, seq)
  }
  return { read, mark, shown }
}
