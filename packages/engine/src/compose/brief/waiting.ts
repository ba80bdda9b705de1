import type { BriefingInput, BriefingLine } from './input.ts'

/** Since when the customer waits for a person; null when unknown. */
export const waiting = (input: BriefingInput): BriefingLine | null => {
  if (input.minutesWaiting === null || !Number.isFinite(input.minutesWaiting)) return null
  const minutes = Math.max(0, Math.round(input.minutesWaiting))
  const french = input.language === 'fr'
  if (minutes === 0)
    return { kind: 'waiting', text: french ? 'Vient d’écrire' : 'Has just written' }
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const clock =
    hours === 0 ? `${minutes}\u00A0min` : `${hours}\u00A0h\u00A0${String(rest).padStart(2, '0')}`
  const before = french ? 'Attend depuis' : 'Waiting for'
  return { kind: 'waiting', text: `${before} ${clock}` }
}
