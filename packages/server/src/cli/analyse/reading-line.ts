import { analyse, handOverOf } from '@diapason/engine'
import { languageOf } from '../language-of.ts'
import type { Message } from './entry.ts'

/** The reading of one message as one line of JSON; names and order of its fields are a promise. */
export function readingLine({ id, text, lang }: Message): string {
  const language = languageOf(lang)
  const reading = analyse(text, language ? { language } : {})
  return JSON.stringify({
    id,
    text,
    language: reading.language.tag,
    polarity: reading.polarity,
    valence: reading.valence,
    emotion: reading.emotion,
    emotions: reading.emotions,
    intensity: reading.intensity,
    address: reading.address,
    signals: reading.signals,
    handOver: handOverOf(reading),
    certainty: reading.certainty,
    evidence: reading.evidence.map(({ start, end, text: words, cue, weight }) => ({
      start,
      end,
      text: words,
      cue,
      weight,
    })),
  })
}
