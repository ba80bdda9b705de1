import type { Viewer } from '@diapason/contract'
import { useState } from 'react'
import { useWords } from '../../strings/language.tsx'
import type { DraftState } from './use-draft.ts'

/** A colleague who writes a reply too is pointed at once; sent again, the words go. */
export const useColleagueGuard = (draft: DraftState, viewers: readonly Viewer[]) => {
  const { warns } = useWords().viewers
  const [warned, setWarned] = useState<string | null>(null)
  const writer = draft.mode === 'reply' ? viewers.find(({ writing }) => writing) : undefined
  return {
    says: writer !== undefined && warned === writer.id ? warns(writer.name) : null,
    stops: (): boolean => {
      if (writer === undefined || warned === writer.id) return false
      setWarned(writer.id)
      return true
    },
  }
}
