import { ANSWERS } from '../languages/answers.ts'
import type { Reading } from '../model.ts'
import type { Adjustment } from '../weights/adjustment.ts'
import { modelFor } from '../weights/model-for.ts'
import { readEntities } from './6-entities.ts'
import { weigh } from './7-weigh.ts'
import { confirm } from './8-confirm.ts'
import { readFeeling } from './9-feeling.ts'
import { weighIntents } from './10-intents.ts'
import { readManner } from './11-address.ts'
import { toEvidence } from './12-evidence.ts'
import { hear } from './hear.ts'

/** What the caller knows about a message beyond its text. */
export interface AnalyseOptions {
  /** Reads a text that is too short to tell its language. */
  readonly language?: 'fr' | 'en'
  /** `YYYY-MM-DD`: resolves « hier », « lundi » in entities. */
  readonly today?: string
  /** What the workspace's corrections change: see `adjust`. */
  readonly adjustment?: Adjustment
}

/** Characters that are read; what follows in a longer text is not, and the reading says so. */
const MOST_READ = 20_000

/**
 * Reads one message: what it expresses, how strongly, on which words. Works on any text
 * whatever, never throws, and takes time in proportion to its length.
 *
 * `emotions` add up to 1; `evidence` items satisfy `text === given.slice(start, end)`. Certainty
 * is calibrated: see `weights/MODEL-CARD.md`.
 *
 * @param text one customer turn, as it was given
 * @example
 * const reading = analyse('Toujours rien depuis 3 semaines, c’est inadmissible !!!')
 * reading.emotion // 'anger'
 * reading.intensity // 4
 * reading.signals.repeatedContact // true
 * reading.evidence.find(({ cue }) => cue === 'word.anger')?.text // 'inadmissible'
 */
export function analyse(text: string, options: AnalyseOptions = {}): Reading {
  const cut = text.length > MOST_READ
  const heard = hear(cut ? text.slice(0, MOST_READ) : text, options.language)
  const { source, language, lexicon, cues } = heard
  const entities = readEntities(source.folded, options.today)
  const said = source.tokens.length > 0
  const plain = said && source.tokens.every(({ form }) => ANSWERS.has(form))
  const readable = language.tag !== 'und' || plain || (said && entities.length > 0)
  const weighed = weigh(heard, modelFor(options.adjustment))
  const signals = confirm(heard.signals, weighed)
  const feeling = readFeeling(heard, weighed, readable)
  const intents = weighIntents(weighed)
  const manner = readManner(source, cues, lexicon.data.tag === 'fr')
  const claims = [...feeling.claims, ...signals.claims, ...intents.claims, ...manner.claims]
  return {
    cut,
    language,
    valence: feeling.valence,
    polarity: feeling.polarity,
    emotion: feeling.emotion,
    emotions: feeling.emotions,
    intensity: feeling.intensity,
    address: manner.address,
    register: manner.register,
    intents: intents.intents,
    entities,
    signals: signals.signals,
    contactCount: signals.contactCount,
    evidence: toEvidence(claims, source.folded),
    certainty: feeling.certainty,
  }
}
