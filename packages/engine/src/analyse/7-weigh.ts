import type { AdditiveModel } from '../weights/additive-model.ts'
import { shipped } from '../weights/shipped.ts'
import type { ClaimOnWords } from './claim-on-words.ts'
import { type Features, featuresOf } from './features.ts'
import { contributions, type Heard } from './feeling/contributions.ts'
import { ownersOf } from './feeling/shares.ts'

/** What the trained model makes of a message: the scores of all its outputs. */
export interface Weighed {
  readonly model: AdditiveModel
  readonly features: Features
  /** The model's row for each feature, −1 for what it never saw. */
  readonly rows: Int32Array
  /** For each place, the one that its share is shown at. */
  readonly owners: Int32Array
  /** What the rules say of feelings; the model weighs it with all the rest. */
  readonly felt: readonly ClaimOnWords[]
  /** Score of an output by name. */
  readonly score: (output: string) => number
  /** The same by the shipped weights alone, without a workspace's corrections. */
  readonly shippedScore: (output: string) => number
}

/** Step 7: add up what was learnt of everything noticed so far. */
export function weigh(heard: Heard, model: AdditiveModel = shipped()): Weighed {
  const felt = contributions(heard)
  const features = featuresOf(heard, felt)
  const rows = model.rowsOf(features.keys)
  const score = scoring(model, rows, features)
  const plain = shipped()
  const shippedScore =
    model === plain ? score : scoring(plain, plain.rowsOf(features.keys), features)
  const owners = ownersOf(features.places)
  return { model, features, rows, owners, felt, score, shippedScore }
}

function scoring(model: AdditiveModel, rows: Int32Array, { values }: Features) {
  const scores = model.scores(rows, values)
  return (output: string): number => scores[model.output(output)] ?? 0
}
