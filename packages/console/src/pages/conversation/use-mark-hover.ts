import { type PointerEvent, type RefObject, useEffect, useRef } from 'react'
import type { Coach } from './use-coach.ts'
import { placeOf } from './use-draft-check.ts'

/** Long enough to cross a line without opening everything on it, or to reach the card. */
const OPENS_MS = 160
const CLOSES_MS = 320

const holds = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top - 2 && y <= bottom + 4

/** The marks lie behind the text field: which one is under the pointer is asked of the copy. */
const markAt = (copy: HTMLElement | null, x: number, y: number): Element | undefined =>
  [...(copy?.querySelectorAll('mark') ?? [])].find((mark) =>
    [...mark.getClientRects()].some((rect) => holds(rect, x, y)),
  )

/** Opens a remark under the pointer, and closes it when the pointer has left both words and card. */
export const useMarkHover = (coach: Coach, copy: RefObject<HTMLElement | null>) => {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const soon = (act: () => void, wait: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(act, wait)
  }
  const findingAt = ({ clientX, clientY }: { clientX: number; clientY: number }) => {
    const mark = markAt(copy.current, clientX, clientY)
    const place = mark?.getAttribute('data-finding')
    return coach.findings.find((finding) => placeOf(finding) === place)
  }
  const leave = () => {
    if (coach.reading?.focused === false) soon(() => coach.close(), CLOSES_MS)
    else clearTimeout(timer.current)
  }
  return {
    stay: () => clearTimeout(timer.current),
    leave,
    over: (event: PointerEvent) => {
      if (event.pointerType !== 'mouse' || coach.reading?.focused === true) return
      const finding = findingAt(event)
      if (finding === undefined) leave()
      else if (finding === coach.reading?.finding) clearTimeout(timer.current)
      else soon(() => coach.show(finding, false), OPENS_MS)
    },
    /** A finger has no hover: a tap on the words opens their remark. */
    tap: (event: { clientX: number; clientY: number }) => {
      const finding = findingAt(event)
      if (finding !== undefined) coach.show(finding, false)
    },
  }
}

export type MarkHover = ReturnType<typeof useMarkHover>
