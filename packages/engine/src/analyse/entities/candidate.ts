import type { EntityKind } from '../../model.ts'

/** Something that looks like an entity, in positions of the folded text. */
export interface Candidate {
  readonly kind: EntityKind
  readonly from: number
  readonly to: number
  readonly value: string
  /** Decides between overlapping candidates: the surer wins, then the longer. */
  readonly sureness: number
}
