import type { Tag } from '@diapason/contract'
import type { UsedTag } from '../../store/tags.ts'

/** A tag, as it leaves the server. */
export const presentTag = ({ id, name, topics, retiredAt, uses }: UsedTag): Tag => ({
  id,
  name,
  topics,
  retired: retiredAt !== null,
  uses,
})
