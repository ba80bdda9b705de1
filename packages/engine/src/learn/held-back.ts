import { lookAt } from '../analyse/look.ts'
import { PREFIX } from '../analyse/5-intents.ts'
import { type Correction, EMOTIONS, type Emotion } from '../model.ts'
import type { AdditiveModel } from '../weights/additive-model.ts'
import { HELD_BACK } from '../weights/held-back.ts'
import type { Looked } from './table.ts'

interface Held extends Looked {
  readonly correction: Correction & { readonly emotion: Emotion; readonly intent: string }
}

let looked: readonly Held[] | undefined

const held = (): readonly Held[] =>
  (looked ??= HELD_BACK.map(([language, emotion, intent, text]) => {
    const { keys, values } = lookAt(text, language)
    return { keys, values, correction: { text, language, emotion, intent } }
  }))

let counted: ReadonlyMap<number, number> | undefined

function countOf(): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const { keys } of held())
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** In how many of the held-back messages a feature stands. */
export const commonness = (key: number): number => (counted ??= countOf()).get(key) ?? 0

/** What a model reads right of a message: its emotion, its reason for contact. */
function rightOf(model: AdditiveModel, { keys, values, correction }: Held) {
  const scores = model.scores(model.rowsOf(keys), values)
  const top = (names: readonly string[]): string =>
    names.reduce((best, name) =>
      scores[model.output(name)]! > scores[model.output(best)]! ? name : best,
    )
  const intents = model.outputs.filter((name) => name.startsWith(PREFIX))
  return {
    emotion: top(EMOTIONS) === correction.emotion,
    intent: top(intents) === PREFIX + correction.intent,
  }
}

const half = (rest: number): readonly Held[] => held().filter((_, at) => at % 2 === rest)

/** One half is rehearsed: what the shipped model reads right there should stay right. */
export const rehearsal = (model: AdditiveModel): readonly Correction[] =>
  half(0).map((one) => {
    const { text, language, emotion, intent } = one.correction
    const right = rightOf(model, one)
    return {
      text,
      ...(language && { language }),
      ...(right.emotion && { emotion }),
      ...(right.intent && { intent }),
    }
  })

/** The other half is the guard: the share of its emotions and reasons that a model reads right. */
export function rightlyRead(model: AdditiveModel): number {
  const guard = half(1)
  let right = 0
  for (const one of guard) {
    const { emotion, intent } = rightOf(model, one)
    right += Number(emotion) + Number(intent)
  }
  return right / (2 * guard.length)
}
