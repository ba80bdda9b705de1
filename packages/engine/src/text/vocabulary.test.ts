import { expect, test } from 'vitest'
import { UNNAMED, Vocabulary } from './vocabulary.ts'

test('numbers words in the order they are named, each once', () => {
  const vocabulary = new Vocabulary()
  const words = Array.from({ length: 5_000 }, (_, index) => `word${index}`)
  expect(vocabulary.nameAll(words)).toEqual(words.map((_, index) => index + 1))
  expect(vocabulary.nameAll(['word7', 'new'])).toEqual([8, 5_001])
  expect(vocabulary.find('word4999')).toBe(5_000)
  expect(vocabulary.find('unheard')).toBe(UNNAMED)
})
