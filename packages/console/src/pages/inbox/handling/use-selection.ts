import type { ConversationSummary } from '@diapason/contract'
import { useCallback, useState } from 'react'

const NONE: ReadonlyMap<string, ConversationSummary> = new Map()

/** The conversations that the next act is meant for, as they were on the screen. */
export const useSelection = () => {
  const [chosen, setChosen] = useState(NONE)
  const [isChoosing, setIsChoosing] = useState(false)
  const put = useCallback((rows: readonly ConversationSummary[], isIn: boolean) => {
    setChosen((held) => {
      const next = new Map(held)
      for (const row of rows) {
        if (isIn) next.set(row.id, row)
        else next.delete(row.id)
      }
      return next
    })
  }, [])
  const toggle = useCallback((row: ConversationSummary) => {
    setChosen((held) => {
      const next = new Map(held)
      if (!next.delete(row.id)) next.set(row.id, row)
      return next
    })
  }, [])
  return {
    chosen: [...chosen.values()],
    has: (id: string) => chosen.has(id),
    /** Boxes are shown, though nothing is chosen yet. */
    isChoosing: isChoosing || chosen.size > 0,
    begin: () => setIsChoosing(true),
    put,
    toggle,
    clear: () => {
      setChosen(NONE)
      setIsChoosing(false)
    },
  }
}
