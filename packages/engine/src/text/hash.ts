/** FNV-1a over UTF-16 units, 32 bits (signed: quicker): the offset basis is the seed of an empty text. */
const BASIS = 0x811c9dc5 | 0
const PRIME = 0x01000193

/**
 * Hashes a text, or its first `length` units, to 32 bits; a hash given as `seed` goes on where it
 * ended.
 */
export function hash(text: string, seed: number = BASIS, length: number = text.length): number {
  let value = seed | 0
  for (let index = 0; index < length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), PRIME)
  return value
}

/** One hash of two, in this order; its bits are spread (murmur's finisher). */
export function mix(left: number, right: number): number {
  let value = Math.imul(left, 31) ^ right
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) | 0
}
