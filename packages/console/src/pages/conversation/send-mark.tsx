import { Check, CheckCheck, CircleAlert, CircleHelp, Clock, type LucideIcon } from 'lucide-react'
import { useWords } from '../../strings/language.tsx'
import type { SendState } from './state-of.ts'

const ICONS: Record<SendState, LucideIcon> = {
  sending: Clock,
  sent: Check,
  seen: CheckCheck,
  failed: CircleAlert,
  unknown: CircleHelp,
}

/** Where a message stands, by word and by shape. */
export const SendMark = ({ state }: { state: SendState }) => {
  const words = useWords().delivery
  const Icon = ICONS[state]
  return (
    <p className="send-mark" data-state={state}>
      <Icon size={14} strokeWidth={1.5} aria-hidden="true" /> {words[state]}
    </p>
  )
}
