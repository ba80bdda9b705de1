import { expect, test } from 'vitest'
import { tokenise } from './tokens.ts'

test('words end at apostrophes, hyphens and spaces', () => {
  expect(tokenise("j'ai rendez-vous a 12h").map(({ form }) => form)).toEqual([
    'j',
    'ai',
    'rendez',
    'vous',
    'a',
    '12h',
  ])
})

test('a full stop ends a sentence, a comma a clause, a dot in a number nothing', () => {
  const tokens = tokenise('oui, 12.50 euros. non')
  expect(tokens.map(({ sentence }) => sentence)).toEqual([0, 0, 0, 0, 1])
  expect(tokens.map(({ clause }) => clause)).toEqual([0, 1, 1, 1, 2])
})
