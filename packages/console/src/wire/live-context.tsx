import type { AgentFrame } from '@diapason/contract'
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useEffectEvent,
  useState,
  useSyncExternalStore,
} from 'react'
import { Live, type LiveState } from './live.ts'

const address = () => `${location.origin.replace(/^http/, 'ws')}/api/v1/live`

const LiveContext = createContext<Live | null>(null)

/** Keeps one live connection open for everything inside. */
export const LiveProvider = ({ children }: { children: ReactNode }) => {
  const [live] = useState(() => new Live(() => new WebSocket(address())))
  useEffect(() => {
    const nudge = () => live.nudge()
    const lost = () => live.lost()
    live.start()
    addEventListener('online', nudge)
    addEventListener('offline', lost)
    return () => {
      removeEventListener('online', nudge)
      removeEventListener('offline', lost)
      live.stop()
    }
  }, [live])
  return <LiveContext value={live}>{children}</LiveContext>
}

/** The live connection of the page. */
export const useLive = (): Live => {
  const live = useContext(LiveContext)
  if (live === null) throw new Error('useLive outside of LiveProvider')
  return live
}

export const useLiveState = (): LiveState => {
  const live = useLive()
  return useSyncExternalStore(live.onState, live.state)
}

/** Hears every frame while the component is on the page. */
export const useFrames = (listener: (frame: AgentFrame) => void): void => {
  const live = useLive()
  const hear = useEffectEvent(listener)
  useEffect(() => live.listen((frame) => hear(frame)), [live])
}
