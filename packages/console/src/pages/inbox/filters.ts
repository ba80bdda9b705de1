import type { Feeling, InboxFilter } from '@diapason/contract'

export const FEELING_NAMES: readonly Feeling[] = ['tense', 'sad', 'worried', 'lost', 'glad', 'calm']
const ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

const text = (fits: RegExp) => (value: unknown) =>
  typeof value === 'string' && fits.test(value) ? value : undefined
const count = (most: number) => (value: unknown) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most
    ? value
    : undefined
const ids = (value: unknown) => {
  const known = Array.isArray(value) ? value.filter((id) => text(ID)(id) !== undefined) : []
  return known.length > 0 ? known.slice(0, 5) : undefined
}

type Named = Exclude<keyof InboxFilter, 'unread'>

const READERS: Record<Named, (value: unknown) => unknown> = {
  feeling: text(new RegExp(`^(${FEELING_NAMES.join('|')})$`)),
  assignee: text(new RegExp(`^(me|none)$|${ID.source}`, 'i')),
  team: text(new RegExp(`^(mine|none)$|${ID.source}`, 'i')),
  tag: ids,
  segment: text(/^(?=.*[\p{L}\p{N}]).{1,40}$/u),
  topic: text(/^[a-z][a-z0-9_]{1,63}$/),
  language: text(/^(fr|en)$/),
  channel: text(ID),
  waits: count(100_000),
  days: count(365),
  reference: text(/^(?=.*\S).{1,40}$/),
}

/** In the order in which they are shown. */
export const FILTERS = Object.keys(READERS) as Named[]
export type { Named }

/** A filter from an address: what cannot be one is left out; null when nothing is left. */
export const asFilter = (value: unknown): InboxFilter | null => {
  if (typeof value !== 'object' || value === null) return null
  const said = value as Record<string, unknown>
  const read = FILTERS.flatMap((name) => {
    const one = READERS[name](said[name])
    return one === undefined ? [] : [[name, one]]
  })
  return read.length === 0 ? null : (Object.fromEntries(read) as InboxFilter)
}

/** A filter without one of its parts; of several tags, without one of them. */
export const without = (filter: InboxFilter, name: Named, tag?: string): InboxFilter => {
  const { [name]: gone, ...rest } = filter
  const left = name === 'tag' && Array.isArray(gone) ? gone.filter((id) => id !== tag) : []
  return left.length > 0 ? { ...rest, tag: left } : rest
}
