import { expect, test } from 'vitest'
import { phraseIndex } from './phrase-index.ts'
import { tokenise } from './tokens.ts'

test.each([
  ['mise en demeure', 'une mise en demeure', 'mise en demeure'],
  ['je|on vais|va resili*', 'on va resilier', 'on va resilier'],
  ['je ?tres content', 'je content', 'je content'],
  ['je ?tres content', 'je tres content', 'je tres content'],
  ['?tres content', 'content', 'content'],
  ['# fois', 'bon 3 fois', '3 fois'],
  ['# fois', 'la 3eme fois', '3eme fois'],
  ['plainte _ voisin', 'plainte contre mon voisin', 'plainte contre mon voisin'],
  ['plainte _ voisin', 'plainte contre mon tres cher voisin', ''],
  ['plainte _ voisin', 'plainte. mon voisin', ''],
  ['plainte voisin', 'plainte, voisin', 'plainte, voisin'],
  ["j'ai|nous avons recu", "j'ai avons recu", "j'ai avons recu"],
  ['un @person', 'un agent', 'un agent'],
  ['un @person', 'un colis', ''],
])('%s in « %s » → %s', (pattern, text, expected) => {
  const index = phraseIndex([{ pattern, value: 1 }], { person: 'agent|conseiller' })
  const tokens = tokenise(text)
  const longest = index
    .find(tokens)
    .map(({ first, last }) => text.slice(tokens[first]?.from, tokens[last - 1]?.to))
    .sort((left, right) => right.length - left.length)
  expect(longest[0] ?? '').toBe(expected)
})
