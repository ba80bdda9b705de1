import { Undo2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useWords } from '../../strings/language.tsx'
import type { Waiting } from '../../wire/held-api.ts'
import { AttachedFiles } from './files/attached-files.tsx'
import { sentWith } from './files/tray.ts'
import { Steps } from '../macros/macro-list.tsx'
import { SendMark } from './send-mark.tsx'
import type { Outbox } from './use-outbox.ts'

const TICK_MS = 200

/** Whole seconds until a moment, counted on the screen. */
const useSecondsTo = (moment: number): number => {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS)
    return () => clearInterval(timer)
  }, [])
  return Math.max(0, Math.ceil((moment - now) / 1_000))
}

/** A reply that has not left yet, and the way to take it back. */
export const HeldRow = ({ item, outbox }: { item: Waiting; outbox: Outbox }) => {
  const words = useWords()
  const says = words.held
  const seconds = useSecondsTo(item.leavesAt)
  return (
    <li className="message" data-author="agent" data-pending="true">
      <p className="message-head">
        <span className="message-who">{words.owner.you}</span>
      </p>
      <p className="words" dir="auto">
        {item.text}
      </p>
      <AttachedFiles conversation={outbox.conversation} files={sentWith(item.id)} />
      <Steps steps={item.steps} />
      {seconds === 0 ? (
        <SendMark state="sending" />
      ) : (
        <div className="acts held">
          <span className="send-mark" aria-hidden="true">
            {says.leaves(seconds)}
          </span>
          <button
            type="button"
            className="button small"
            title={says.key}
            onClick={() => outbox.undo(item)}
          >
            <Undo2 size={14} strokeWidth={1.5} aria-hidden="true" /> {says.undo}
          </button>
        </div>
      )}
    </li>
  )
}

/** Says once, for who listens, that a reply waits and how to take it back. */
export const HeldSaid = ({ outbox }: { outbox: Outbox }) => {
  const says = useWords().held
  return (
    <p className="sr-only" role="status">
      {outbox.held.length > 0 && says.said}
    </p>
  )
}
