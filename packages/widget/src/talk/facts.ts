import type { PageFacts } from '../handle.ts'
import { toJson } from './to-json.ts'

/** Same limits as the server's: see `pageFactsSchema` of the contract. */
const MOST = 20
const NAME = 60
const LENGTH = 2_000

/** What may be told of the page, or null when it is too much, or no plain values. */
export const factsOf = (given: unknown): PageFacts | null => {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return null
  const facts = Object.entries(given)
  const isPlain = facts.every(
    ([name, value]) =>
      name !== '' && name.length <= NAME && /^(?:string|boolean)$|^number$/.test(typeof value),
  )
  const { length } = toJson(given)
  return isPlain && facts.length <= MOST && length <= LENGTH ? (given as PageFacts) : null
}
