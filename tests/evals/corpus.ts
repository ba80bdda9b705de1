import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Emotion, Intensity, Polarity, Signal } from '../../packages/engine/src/model.ts'

/** A labelled message of the corpus; `corpus/README.md` says what each field means. */
export interface Labelled {
  readonly id: string
  readonly text: string
  readonly language: 'fr' | 'en'
  readonly emotion: Emotion
  readonly polarity: Polarity
  readonly intensity: Intensity
  readonly address: 'tu' | 'vous' | 'none'
  readonly intent: string
  readonly signals: readonly Signal[]
  readonly handOver: boolean
  readonly slices: readonly string[]
}

export type Split = 'train' | 'dev' | 'test'

const CORPUS = fileURLToPath(new URL('../../corpus/messages/', import.meta.url))

const linesOf = (file: string): Labelled[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Labelled)

/** The messages of a split, in a fixed order. A hand, which is a file, is in one split only. */
export const corpus = (
  split: Split,
  languages: readonly ('fr' | 'en')[] = ['fr', 'en'],
): Labelled[] =>
  languages.flatMap((language) =>
    readdirSync(join(CORPUS, language))
      .filter((file) => file.startsWith(`${split}-`))
      .toSorted()
      .flatMap((file) => linesOf(join(CORPUS, language, file))),
  )
