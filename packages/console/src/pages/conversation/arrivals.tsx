import type { ReadMessage } from '@diapason/contract'
import { useState } from 'react'
import { useWords } from '../../strings/language.tsx'

/** Says aloud what a customer wrote while the conversation was open; silent about what was there. */
export const Arrivals = ({ messages }: { messages: readonly ReadMessage[] }) => {
  const words = useWords().conversation
  const last = messages.findLast(({ author }) => author === 'customer')
  const [there] = useState(last?.seq ?? 0)
  const fresh = last !== undefined && last.seq > there
  return (
    <p className="sr-only" role="log" aria-live="polite">
      {fresh && words.arrived(last.text.slice(0, 300))}
    </p>
  )
}
