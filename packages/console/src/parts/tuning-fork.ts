const A4 = 440
const A3 = 220
/** At full volume. */
const LOUDNESS = 0.15
const SECONDS = 1.6

let context: AudioContext | null = null

const audio = (): AudioContext => {
  context ??= new AudioContext()
  if (context.state === 'suspended') void context.resume()
  return context
}

interface Partial {
  readonly pitch: number
  readonly loud: number
  readonly seconds: number
}

const sound = (at: AudioContext, { pitch, loud, seconds }: Partial) => {
  const tone = at.createOscillator()
  const gain = at.createGain()
  const now = at.currentTime
  tone.frequency.value = pitch
  gain.gain.setValueAtTime(0, now)
  gain.gain.linearRampToValueAtTime(loud, now + 0.012)
  gain.gain.exponentialRampToValueAtTime(0.0001, now + seconds)
  tone.connect(gain).connect(at.destination)
  tone.start(now)
  tone.stop(now + seconds)
}

/** A4 when somebody needs a person, A3 for what is your own. */
export type Note = 'handover' | 'mine'

/**
 * One soft note of a tuning fork. A fork's second mode (6.27 times the first) fades at once, which is
 * what makes it sound struck.
 *
 * @param volume 1 faint … 100 full
 */
export const strike = (note: Note, volume: number): void => {
  const at = audio()
  const pitch = note === 'handover' ? A4 : A3
  const loud = (LOUDNESS * volume) / 100
  sound(at, { pitch, loud, seconds: SECONDS })
  sound(at, { pitch: pitch * 6.27, loud: loud / 12, seconds: 0.12 })
}

/** Browsers let a page sound only after a gesture: the first one makes the sound ready. */
export const readyOnGesture = (): void => {
  for (const gesture of ['pointerdown', 'keydown']) addEventListener(gesture, audio, { once: true })
}
