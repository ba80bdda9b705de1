import { useId } from 'react'
import { place } from './place.ts'

interface Props {
  readonly valences: readonly number[]
  readonly width: number
  readonly height: number
  readonly label: string
}

/** The ramp runs with the height, so that position says what colour says. */
export const RampGradient = ({ id, height }: { id: string; height: number }) => (
  <linearGradient id={id} gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="0" y2={height}>
    <stop offset="0.12" stopColor="var(--valence-high)" />
    <stop offset="0.5" stopColor="var(--valence-middle)" />
    <stop offset="0.88" stopColor="var(--valence-low)" />
  </linearGradient>
)

/** A small path of valence, the oldest message at the left; the last one is the dot. */
export const ValencePath = ({ valences, width, height, label }: Props) => {
  const id = useId()
  const points = place(valences, width, height)
  const end = points.at(-1)
  if (end === undefined) return <span className="valence-path" style={{ width }} />
  return (
    <svg className="valence-path" role="img" aria-label={label} width={width} height={height}>
      <defs>
        <RampGradient id={id} height={height} />
      </defs>
      <line x1="0" x2={width} y1={height / 2} y2={height / 2} className="valence-zero" />
      <polyline
        points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
        stroke={`url(#${id})`}
        className="valence-line"
      />
      <circle cx={end.x} cy={end.y} r="2.5" fill={`url(#${id})`} />
    </svg>
  )
}
