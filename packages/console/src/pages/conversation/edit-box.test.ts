import { expect, test } from 'vitest'
import { withItsSpace } from './edit-box.ts'

test.each<[text: string, gone: string, left: string]>([
  ['Bonjour, je vous prie, lisez.', 'je vous prie,', 'Bonjour, lisez.'],
  ['Hélas non.', 'Hélas', 'non.'],
  ['Oui, bien sûr.', ', bien sûr', 'Oui.'],
  ['Oui', 'Oui', ''],
])('%s without « %s »', (text, gone, left) => {
  const start = text.indexOf(gone)
  const cut = withItsSpace(text, { start, end: start + gone.length })
  expect(text.slice(0, cut.start) + text.slice(cut.end)).toBe(left)
})
