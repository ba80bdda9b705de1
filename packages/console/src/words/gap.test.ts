import { expect, test } from 'vitest'
import { firstGap } from './gap.ts'

test.each<[text: string, from: number, gap: string | null]>([
  ['Je vous écris [jour et heure].', 0, '[jour et heure]'],
  ['[un] puis [deux]', 3, '[deux]'],
  ['Rien à compléter.', 0, null],
  ['Une case [x] ou [ ] vide, et [une ligne\ncoupée]', 0, null],
])('%j from %i', (text, from, gap) => {
  const found = firstGap(text, from)
  expect(found && text.slice(found.start, found.end)).toBe(gap)
})
