import type { DraftVerdict } from '@diapason/contract'
import { useEffect, useState } from 'react'
import { api } from '../../wire/api.ts'

export type Finding = DraftVerdict['findings'][number]

const PAUSE_MS = 400
const keyOf = ({ rule, text }: Finding) => `${rule}\u0000${text}`

/** The findings that still stand on their words in this text. */
const standing = (findings: readonly Finding[], text: string, ignored: ReadonlySet<string>) =>
  findings.filter(
    (finding) =>
      text.slice(finding.start, finding.end) === finding.text && !ignored.has(keyOf(finding)),
  )

/**
 * What the coach noticed in a reply, asked for after a pause in writing. It never changes the text:
 * `apply` is the agent's own act, `ignore` holds for this conversation until the page is left.
 */
export const useCoach = (id: string, text: string, write: (text: string) => void) => {
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const [ignored, setIgnored] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    if (text.trim() === '') return setFindings([])
    let current = true
    const timer = setTimeout(() => {
      api.checkDraft(id, text).then(
        (verdict) => current && setFindings(verdict.findings),
        () => current && setFindings([]),
      )
    }, PAUSE_MS)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [id, text])
  const apply = ({ start, end, suggestion }: Finding) =>
    write(text.slice(0, start) + (suggestion ?? '') + text.slice(end))
  const ignore = (finding: Finding) => setIgnored((held) => new Set(held).add(keyOf(finding)))
  return { findings: standing(findings, text, ignored), apply, ignore }
}

export type Coach = ReturnType<typeof useCoach>
