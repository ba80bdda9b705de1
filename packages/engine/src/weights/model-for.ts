import type { AdditiveModel } from './additive-model.ts'
import { adjusted } from './adjusted.ts'
import type { Adjustment } from './adjustment.ts'
import { shipped } from './shipped.ts'

const known = new WeakMap<Adjustment, AdditiveModel>()

/** The shipped model, or the one with an adjustment on top; made once for each. */
export function modelFor(adjustment: Adjustment | undefined): AdditiveModel {
  if (!adjustment) return shipped()
  let model = known.get(adjustment)
  if (!model) known.set(adjustment, (model = adjusted(shipped(), adjustment)))
  return model
}
