import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Emotion, Intensity, Polarity, Signal } from '../../packages/engine/src/model.ts'

/** A labelled message of the corpus. */
export interface Labelled {
  readonly id: string
  readonly text: string
  readonly language: 'fr' | 'en'
  /** Who wrote it: a file of the corpus, which is one hand. */
  readonly hand: string
  readonly emotion: Emotion
  readonly polarity: Polarity
  readonly intensity: Intensity
  readonly address: 'tu' | 'vous' | 'none'
  readonly intent: string
  readonly signals: readonly Signal[]
  readonly slices: readonly string[]
}

export type Split = 'train' | 'dev' | 'test'

const CORPUS = new URL('../../corpus/messages/', import.meta.url).pathname
const SIGNAL: Readonly<Record<string, Signal>> = {
  asks_human: 'asksHuman',
  repeated_contact: 'repeatedContact',
  legal: 'legal',
  public: 'public',
  churn: 'churn',
  violence: 'violence',
  self_harm: 'selfHarm',
  vulnerable: 'vulnerable',
  insult_agent: 'insult',
  bereavement: 'bereavement',
}

const polarityOf = (emotion: Emotion, intensity: number): Polarity => {
  if (emotion === 'neutral' || (emotion === 'confusion' && intensity < 2)) return 'neutral'
  return ['gratitude', 'joy', 'relief'].includes(emotion) ? 'positive' : 'negative'
}

interface Line {
  readonly t: string
  readonly e: Emotion
  readonly i: Intensity
  readonly a?: 'tu' | 'vous' | 'none'
  readonly n: string
  readonly f?: readonly string[]
  readonly k?: readonly string[]
}

const labelled = (line: Line, place: Pick<Labelled, 'id' | 'hand' | 'language'>): Labelled => ({
  ...place,
  text: line.t,
  emotion: line.e,
  polarity: polarityOf(line.e, line.i),
  intensity: line.i,
  address: line.a ?? 'none',
  intent: line.n,
  signals: (line.f ?? []).map((name) => SIGNAL[name] as Signal),
  slices: line.k ?? [],
})

/** The messages of a split, in a fixed order. A hand is in one split only. */
export function corpus(
  split: Split,
  languages: readonly ('fr' | 'en')[] = ['fr', 'en'],
): Labelled[] {
  return languages.flatMap((language) =>
    readdirSync(join(CORPUS, language))
      .filter((file) => file.startsWith(`${split}-`))
      .toSorted()
      .flatMap((file) => {
        const hand = file.replace(/\.jsonl$/, '')
        const lines = readFileSync(join(CORPUS, language, file), 'utf8')
          .split('\n')
          .filter(Boolean)
        return lines.map((line, at) =>
          labelled(JSON.parse(line) as Line, {
            id: `${language}-${hand}-${at + 1}`,
            hand,
            language,
          }),
        )
      }),
  )
}
