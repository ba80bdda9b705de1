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

/** Where feeling went, as a picture and as a list: each point leads to its message. */
export const EmotionalPath = ({ trajectory }: { trajectory: Trajectory }) => {
  const words = useWords()
  const shown = pointsToShow(trajectory)
  const places = place(
    shown.map(({ valence }) => valence),
    WIDTH,
    HEIGHT,
  )
  const { at, onKeyDown } = useRoving(shown.length)
  if (shown.length < 2) return null
  const mark = (seq: number) =>
    seq === trajectory.peak ? 'peak' : seq === trajectory.turningPoint ? 'turn' : undefined
  const says = (point: Trajectory['path'][number]) => {
    const extra = pointInWords(point, mark(point.seq), words.path)
    return words.path.message(point.seq) + words.colon + moodInWords(point, words.heard) + extra
  }
  return (
    <div className="head-path" style={{ width: WIDTH }}>
      <figure className="path" style={{ height: HEIGHT }}>
        <figcaption className="sr-only">
          {words.path.title}, {words.path.summary(shown.length)}
        </figcaption>
        <Line points={places} />
        <ol>
          {shown.map((point, index) => (
            <li key={point.seq} style={{ left: places[index]?.x, top: places[index]?.y }}>
              <Tip says={says(point)}>
                <button
                  type="button"
                  tabIndex={index === at ? 0 : -1}
                  data-mark={mark(point.seq)}
                  aria-label={says(point)}
                  onClick={() => jumpTo(point.seq)}
                  onKeyDown={onKeyDown}
                />
              </Tip>
            </li>
          ))}
        </ol>
      </figure>
      {pathInWords(trajectory, words.path).map((line) => (
        <p key={line} className="path-words">
          {line}
        </p>
      ))}
    </div>
  )
}
