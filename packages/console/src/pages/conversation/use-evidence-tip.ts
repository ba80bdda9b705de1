import { createContext, type ReactNode, type SyntheticEvent, useContext } from 'react'

/** A mark that somebody points at, and what is to be said of it. */
export interface Met {
  readonly mark: HTMLElement
  readonly says: () => ReactNode
}

interface EvidenceTip {
  readonly meet: (met: Met, isFocused: boolean) => void
  readonly leave: () => void
}

const NONE: EvidenceTip = { meet: () => undefined, leave: () => undefined }

export const TipContext = createContext<EvidenceTip>(NONE)

/** What a mark needs in order to say more on hover and on focus. */
export const useEvidenceTip = (says: () => ReactNode) => {
  const { meet, leave } = useContext(TipContext)
  const met =
    (isFocused: boolean) =>
    ({ currentTarget: mark }: SyntheticEvent<HTMLElement>) =>
      meet({ mark, says }, isFocused)
  return {
    onPointerEnter: met(false),
    onPointerLeave: leave,
    onFocus: met(true),
    onBlur: leave,
  }
}
