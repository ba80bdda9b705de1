import { hash, mix } from '../../text/hash.ts'
import type { FeatureList } from '../../weights/feature-list.ts'
import type { Word } from './words.ts'

const KIND = hash('kind')
const KINDS = hash('kinds')
/** Words of two kinds speak together up to here: « vous n’avez pas lu », « à votre âge ». */
const NEAR = 3
const SHARE = 0.7
const NONE: readonly number[] = []

/** Remembers a key; was it not there before? */
function isNew(seen: Set<number>, key: number): boolean {
  const before = seen.size
  return seen.add(key).size > before
}

/** What kinds of words there are, and which follow each other, once each. */
export function addKinds(list: FeatureList, words: readonly Word[], part: number): void {
  const [one, two] = [mix(KIND, part), mix(KINDS, part)]
  const from = list.values.length
  const seen = new Set<number>()
  words.forEach(({ kinds }, at) => {
    if (kinds.length === 0) return
    const end = Math.min(words.length, at + 1 + NEAR)
    for (const kind of kinds) {
      if (isNew(seen, mix(one, kind))) list.add(mix(one, kind), 1)
      const pair = mix(two, kind)
      for (let next = at + 1; next < end; next++)
        for (const other of words[next]?.kinds ?? NONE)
          if (isNew(seen, mix(pair, other))) list.add(mix(pair, other), SHARE)
    }
  })
  list.temper(from, SHARE)
}
