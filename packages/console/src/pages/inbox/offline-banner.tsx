import { CloudOff } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useWords } from '../../strings/language.tsx'
import { useLiveState } from '../../wire/live-context.tsx'

const PATIENCE_MS = 1_200

/**
 * Says that the connection is lost: at once when the browser knows that there is no network, else
 * after a moment, since a short gap is nobody's concern.
 */
export const OfflineBanner = () => {
  const words = useWords()
  const online = useLiveState() !== 'waiting'
  const [shown, setShown] = useState(false)
  useEffect(() => {
    if (online) return setShown(false)
    const timer = setTimeout(() => setShown(true), navigator.onLine ? PATIENCE_MS : 0)
    return () => clearTimeout(timer)
  }, [online])
  return (
    <div className="offline" role="status" hidden={!shown}>
      {shown && (
        <>
          <CloudOff size={16} strokeWidth={1.5} aria-hidden="true" />{' '}
          {navigator.onLine ? words.live.offline : words.live.noNetwork}
        </>
      )}
    </div>
  )
}
