import type { Trajectory } from '@diapason/contract'
import { type KeyboardEvent, useId, useState } from 'react'
import { Tip } from '../../parts/tip.tsx'
import { RampGradient } from '../../parts/valence-path.tsx'
import { place } from '../../parts/place.ts'
import { useWords } from '../../strings/language.tsx'
import { moodInWords } from '../../words/mood.ts'
import { pathInWords, pointInWords } from '../../words/path.ts'
import { jumpTo } from './jump-to.ts'

const WIDTH = 220
const HEIGHT = 48
/** More would be a fence, not a path. */
const MOST = 24

/** The last points, with the peak and the turning point kept whatever their age. */
export const pointsToShow = ({ path, peak, turningPoint }: Trajectory): Trajectory['path'] => {
  const recent = new Set(path.slice(-MOST).map(({ seq }) => seq))
  return path.filter(({ seq }) => recent.has(seq) || seq === peak || seq === turningPoint)
}

const useRoving = (count: number) => {
  const [held, setHeld] = useState<number | null>(null)
  const at = Math.min(held ?? count - 1, count - 1)
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (by === undefined) return
    event.preventDefault()
    const next = Math.max(0, Math.min(count - 1, at + by))
    setHeld(next)
    event.currentTarget.closest('ol')?.querySelectorAll('button')[next]?.focus()
  }
  return { at, onKeyDown }
}

const Line = ({ points }: { points: readonly { x: number; y: number }[] }) => {
  const id = useId()
  return (
    <svg width={WIDTH} height={HEIGHT} aria-hidden="true">
      <defs>
        <RampGradient id={id} height={HEIGHT} />
      </defs>
      <line x1="0" x2={WIDTH} y1={HEIGHT / 2} y2={HEIGHT / 2} className="valence-zero" />
      <polyline
        points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
        stroke={`url(#${id})`}
        className="valence-line"
      />
    </svg>
  )
}

interface PointProps {
  readonly at: { readonly x: number; readonly y: number } | undefined
  readonly mark: 'peak' | 'turn' | undefined
  readonly says: string
  readonly seq: number
  readonly isReached: boolean
  readonly onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => void
}

const Point = ({ at, mark, says, seq, isReached, onKeyDown }: PointProps) => (
  <li style={{ left: at?.x, top: at?.y }}>
    <Tip says={says}>
      <button
        type="button"
        tabIndex={isReached ? 0 : -1}
        data-mark={mark}
        aria-label={says}
        onClick={() => jumpTo(seq)}
        onKeyDown={onKeyDown}
      />
    </Tip>
  </li>
)

/** What a point is to the whole, and how it is said. */
const usePointWords = ({ peak, turningPoint }: Trajectory) => {
  const words = useWords()
  return (point: Trajectory['path'][number]) => {
    const { seq } = point
    const mark = seq === peak ? 'peak' : seq === turningPoint ? 'turn' : undefined
    const extra = pointInWords(point, mark, words.path)
    const says = words.path.message(seq) + words.colon + moodInWords(point, words.heard) + extra
    return { seq, mark, says } as const
  }
}

/** Where feeling went, as a picture and as a list: each point leads to its message. */
export const EmotionalPath = ({ trajectory }: { trajectory: Trajectory }) => {
  const words = useWords().path
  const shown = pointsToShow(trajectory)
  const valences = shown.map(({ valence }) => valence)
  const places = place(valences, WIDTH, HEIGHT)
  const { at, onKeyDown } = useRoving(shown.length)
  const said = usePointWords(trajectory)
  if (shown.length < 2) return null
  return (
    <div className="head-path">
      <figure className="path" style={{ width: WIDTH, height: HEIGHT }}>
        <figcaption className="sr-only">
          {words.title}, {words.summary(shown.length)}
        </figcaption>
        <Line points={places} />
        <ol>
          {shown.map(said).map((point, index) => (
            <Point
              key={point.seq}
              {...point}
              at={places[index]}
              isReached={index === at}
              onKeyDown={onKeyDown}
            />
          ))}
        </ol>
      </figure>
      {pathInWords(trajectory, words).map((line) => (
        <p key={line} className="path-words">
          {line}
        </p>
      ))}
    </div>
  )
}
