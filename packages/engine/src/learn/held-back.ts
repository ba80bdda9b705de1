import { lookAt } from '../analyse/look.ts'
import { PREFIX } from '../analyse/5-intents.ts'
import { EMOTIONS } from '../model.ts'
import type { AdditiveModel } from '../weights/additive-model.ts'
import { HELD_BACK } from '../weights/held-back.ts'
import type { Looked } from './table.ts'

interface Held extends Looked {
  readonly emotion: string
  readonly intent: string
}

let looked: readonly Held[] | undefined

const held = (): readonly Held[] =>
  (looked ??= HELD_BACK.map(([language, emotion, intent, text]) => {
    const { keys, values } = lookAt(text, language)
    return { keys, values, emotion, intent: PREFIX + intent }
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

/** Share of emotions and reasons for contact of the held-back messages that a model reads right. */
export function rightlyRead(model: AdditiveModel): number {
  const intents = model.outputs.filter((name) => name.startsWith(PREFIX))
  let right = 0
  for (const { keys, values, emotion, intent } of held()) {
    const scores = model.scores(model.rowsOf(keys), values)
    const top = (names: readonly string[]): string =>
      names.reduce((best, name) =>
        scores[model.output(name)]! > scores[model.output(best)]! ? name : best,
      )
    if (top(EMOTIONS) === emotion) right++
    if (top(intents) === intent) right++
  }
  return right / (2 * HELD_BACK.length)
}
