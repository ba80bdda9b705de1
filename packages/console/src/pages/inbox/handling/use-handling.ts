import type { ConversationSummary } from '@diapason/contract'
import { createContext, useContext, useState } from 'react'
import { useDeeds } from './use-deeds.ts'
import { useSelection } from './use-selection.ts'

interface Asked {
  readonly what: 'assign' | 'snooze'
  readonly of: readonly ConversationSummary[]
}

/** What is open, selected and done; of the provider alone. */
export const useHandlingState = () => {
  const selection = useSelection()
  const deeds = useDeeds(selection.clear)
  const [asked, setAsked] = useState<Asked | null>(null)
  const ask = (what: Asked['what'], of: Asked['of']) => {
    if (of.length > 0) setAsked({ what, of })
  }
  return { ...deeds, selection, asked, ask, dismiss: () => setAsked(null) }
}

type Handling = ReturnType<typeof useHandlingState>

export const HandlingContext = createContext<Handling | null>(null)

/** Whose conversations are, and when: to be asked and done from anywhere. */
export const useHandling = (): Handling => {
  const handling = useContext(HandlingContext)
  if (handling === null) throw new Error('useHandling outside of HandlingProvider')
  return handling
}
