import { useEffect, useRef, useState } from 'react'
import { useFrames, useLive } from '../../wire/live-context.tsx'

const FADES_MS = 6_000
const SAYS_MS = 3_000

export interface Typing {
  readonly customer: boolean
  readonly colleague: string | null
}
const NOBODY: Typing = { customer: false, colleague: null }

/** Who is writing in this conversation now; forgotten after a moment without news. */
export const useTyping = (id: string, someone: string): Typing => {
  const [typing, setTyping] = useState(NOBODY)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  useFrames((frame) => {
    if (frame.type === 'message' && frame.conversation === id) setTyping(NOBODY)
    if (frame.type !== 'typing' || frame.conversation !== id) return
    const { who, name, active } = frame
    setTyping((held) =>
      who === 'customer'
        ? { ...held, customer: active }
        : { ...held, colleague: active ? (name ?? someone) : null },
    )
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setTyping(NOBODY), FADES_MS)
  })
  return typing
}

/** Tells the customer that somebody is writing: at most every three seconds, and when it ends. */
export const useSayTyping = (id: string): ((active: boolean) => void) => {
  const live = useLive()
  const said = useRef(0)
  return (active) => {
    const now = Date.now()
    if (active && now - said.current < SAYS_MS) return
    if (!active && said.current === 0) return
    said.current = active ? now : 0
    live.send({ type: 'typing', conversation: id, active })
  }
}
