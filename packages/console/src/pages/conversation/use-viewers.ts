import type { Viewer } from '@diapason/contract'
import { useEffect, useState } from 'react'
import { useFrames, useLive, useLiveState } from '../../wire/live-context.tsx'

/** Milliseconds between two signs of being here; the server forgets after ten seconds without one. */
const SIGN_MS = 4_000
const NOBODY: readonly Viewer[] = []

/** Says, while the page is really looked at, that this conversation is on the screen. */
const useSayViewing = (id: string) => {
  const live = useLive()
  const isOnline = useLiveState() === 'online'
  useEffect(() => {
    if (!isOnline) return
    const say = (active: boolean) => live.send({ type: 'viewing', conversation: id, active })
    const look = () => say(!document.hidden)
    look()
    const timer = setInterval(() => !document.hidden && say(true), SIGN_MS)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
      say(false)
    }
  }, [live, id, isOnline])
}

/** Colleagues who have the same conversation on the screen; nobody while the line is lost. */
export const useViewers = (id: string): readonly Viewer[] => {
  const [viewers, setViewers] = useState(NOBODY)
  const isOnline = useLiveState() === 'online'
  useSayViewing(id)
  useFrames((frame) => {
    if (frame.type === 'viewers' && frame.conversation === id) setViewers(frame.viewers)
  })
  return isOnline ? viewers : NOBODY
}
