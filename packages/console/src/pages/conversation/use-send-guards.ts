import { variableLeft } from '@diapason/contract'
import { useState } from 'react'
import { useWords } from '../../strings/language.tsx'
import { firstGap } from '../../words/gap.ts'
import type { Writing } from './use-writing.ts'
import { useColleagueGuard } from './use-colleague-guard.ts'

const select = ({ box }: Writing, { start, end }: { start: number; end: number }) => {
  box.current?.focus()
  box.current?.setSelectionRange(start, end)
}

/** A variable that nobody filled never leaves. */
const useVariableGuard = (writing: Writing) => {
  const words = useWords().macros
  const { draft } = writing
  const [asked, ask] = useState(false)
  const left = draft.mode === 'reply' ? variableLeft(draft.text) : null
  return {
    says:
      asked && left !== null
        ? words.left(words.variables[left.name], draft.text.slice(left.start, left.end))
        : null,
    stops: (): boolean => {
      ask(left !== null)
      if (left !== null) select(writing, left)
      return left !== null
    },
  }
}

/** A gap that a phrase left is pointed at once; sent again, the words go as they are. */
const useGapGuard = (writing: Writing) => {
  const { gapLeft } = useWords().phrases
  const { draft } = writing
  const [warned, setWarned] = useState<string | null>(null)
  const gap = draft.mode === 'reply' ? firstGap(draft.text) : null
  return {
    says:
      gap !== null && warned === draft.text ? gapLeft(draft.text.slice(gap.start, gap.end)) : null,
    stops: (): boolean => {
      if (gap === null || warned === draft.text) return false
      setWarned(draft.text)
      select(writing, gap)
      return true
    },
  }
}

/** What holds a reply back before it is sent, and why, one thing at a time. */
export const useSendGuards = (writing: Writing) => {
  const variable = useVariableGuard(writing)
  const gap = useGapGuard(writing)
  const colleague = useColleagueGuard(writing.draft, writing.viewers)
  return {
    alert: variable.says ?? gap.says ?? colleague.says,
    stops: (): boolean => variable.stops() || gap.stops() || colleague.stops(),
  }
}
