import type { Foreseen } from '@diapason/contract'
import { type RefObject, useState } from 'react'
import { coachApi } from '../../wire/coach-api.ts'
import { replaceIn, withItsSpace } from './edit-box.ts'
import { type Finding, placeOf, useDraftCheck } from './use-draft-check.ts'

const keyOf = ({ rule, text }: Finding) => `${rule}\u0000${text}`

/** Which remark is read, and whether the focus has gone to it. */
export interface Reading {
  readonly finding: Finding
  readonly focused: boolean
}

export interface Coach {
  readonly findings: readonly Finding[]
  readonly foreseen: Foreseen | null
  readonly reading: Reading | null
  /** What became of the remark that was set aside last. */
  readonly aside: 'remembered' | 'forNow' | null
  show(finding: Finding, focused: boolean): void
  close(): void
  /** Opens the next remark, or the one before; from the caret when none is open. */
  step(by: 1 | -1): void
  apply(finding: Finding): void
  ignore(finding: Finding): void
}

interface Asked {
  readonly conversation: string
  readonly text: string
  readonly last: number
  readonly box: RefObject<HTMLTextAreaElement | null>
}

/** The first remark from the caret on, or the last before it; where there is none, round and round. */
const fromCaret = (findings: readonly Finding[], caret: number, by: 1 | -1): Finding | undefined =>
  by === 1
    ? (findings.find(({ start }) => start >= caret) ?? findings[0])
    : (findings.findLast(({ start }) => start <= caret) ?? findings.at(-1))

/** What this agent has set aside: here at once, on the server for next time. */
const useAside = () => {
  const [aside, setAside] = useState<Coach['aside']>(null)
  const [ignored, setIgnored] = useState<ReadonlySet<string>>(new Set())
  const ignore = (finding: Finding) => {
    const add = (key: string) => setIgnored((held) => new Set(held).add(key))
    add(keyOf(finding))
    coachApi.ignore({ rule: finding.rule, words: finding.text }).then(
      ({ remembered, ofWhole }) => {
        if (ofWhole) add(finding.rule)
        setAside(remembered ? 'remembered' : 'forNow')
      },
      () => setAside('forNow'),
    )
  }
  const isLeft = (finding: Finding) => !ignored.has(keyOf(finding)) && !ignored.has(finding.rule)
  return { aside, ignore, isLeft }
}

/** The coach of one draft: it points at words; whoever writes applies a wording, or sets it aside. */
export const useCoach = ({ conversation, text, last, box }: Asked): Coach => {
  const { findings: all, foreseen } = useDraftCheck({ conversation, text, last })
  const { aside, ignore, isLeft } = useAside()
  const [open, setOpen] = useState<{ place: string; focused: boolean } | null>(null)
  const findings = all.filter(isLeft)
  const finding = findings.find((one) => placeOf(one) === open?.place)
  const reading = finding && open ? { finding, focused: open.focused } : null
  const show = (one: Finding, focused: boolean) => setOpen({ place: placeOf(one), focused })
  const close = () => setOpen(null)
  return {
    findings,
    foreseen,
    reading,
    aside,
    show,
    close,
    step: (by) => {
      const next = reading
        ? findings.at((findings.indexOf(reading.finding) + by) % findings.length)
        : fromCaret(findings, box.current?.selectionStart ?? 0, by)
      if (next) show(next, true)
    },
    apply: (one) => {
      close()
      if (box.current === null || one.suggestion === null) return
      replaceIn(box.current, one.suggestion === '' ? withItsSpace(text, one) : one, one.suggestion)
    },
    ignore: (one) => {
      close()
      box.current?.focus()
      ignore(one)
    },
  }
}
