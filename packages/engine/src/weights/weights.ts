import type { PackedWeights } from './packed-weights.ts'
import { data } from './data.ts'
import { head } from './head.ts'

/** The weights that ship: trained on `corpus/` by `npm run train`, which writes both parts. */
export const weights: PackedWeights = { ...head, data }

/** Tells the shipped weights from others: what was adjusted to one does not fit another. */
export const WEIGHTS_BASIS: string = head.basis
