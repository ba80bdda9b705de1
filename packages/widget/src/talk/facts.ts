import type { PageFacts } from '../handle.ts'

/** Same limits as the server's: see `pageFactsSchema` of the contract. */
const MOST = 20
const NAME = 60
const BYTES = 2_000

/** What may be told of the page, or null when it is too much, or no plain values. */
export const factsOf = (given: unknown): PageFacts | null => {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return null
  const facts = Object.entries(given)
  const isPlain = facts.every(
    ([name, value]) =>
      name !== '' && name.length <= NAME && /^(?:string|boolean)$|^number$/.test(typeof value),
  )
  const bytes = new TextEncoder().encode(JSON.stringify(given)).length
  return isPlain && facts.length <= MOST && bytes <= BYTES ? (given as PageFacts) : null
}
