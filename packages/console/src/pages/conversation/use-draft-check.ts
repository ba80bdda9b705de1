import type { DraftVerdict } from '@diapason/contract'
import { useEffect, useState } from 'react'
import { coachApi } from '../../wire/coach-api.ts'
import { moved } from '../../words/moved.ts'

export type Finding = DraftVerdict['findings'][number]

/** Which remark, and where: two may begin on one word. */
export const placeOf = ({ rule, start }: Finding): string => `${rule}-${start}`

const PAUSE_MS = 400
const NOTHING: DraftVerdict = { findings: [], foreseen: null }

interface Asked {
  readonly conversation: string
  readonly text: string
  /** The customer's last message: a newer one changes what fits. */
  readonly last: number
}

/**
 * What the coach says of a reply, asked for after a pause in writing. While one writes on, its marks
 * stay on their words; it never changes the text.
 */
export const useDraftCheck = ({ conversation, text, last }: Asked): DraftVerdict => {
  const [said, setSaid] = useState({ text: '', verdict: NOTHING })
  const empty = text.trim() === ''
  useEffect(() => {
    if (empty) return setSaid({ text: '', verdict: NOTHING })
    let current = true
    const timer = setTimeout(() => {
      coachApi.check(conversation, text).then(
        (verdict) => current && setSaid({ text, verdict }),
        () => current && setSaid({ text, verdict: NOTHING }),
      )
    }, PAUSE_MS)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [conversation, text, last, empty])
  if (empty) return NOTHING
  const { findings, foreseen } = said.verdict
  return { findings: moved(findings, said.text, text), foreseen }
}
