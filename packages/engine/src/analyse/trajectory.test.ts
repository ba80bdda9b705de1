import { expect, test } from 'vitest'
import { analyse } from './analyse.ts'
import { trajectory } from './trajectory.ts'

const steps = (...texts: string[]) =>
  texts.map((text, index) => ({ seq: 2 * index + 1, reading: analyse(text) }))

test('an empty conversation is steady', () => {
  expect(trajectory([])).toEqual({ path: [], peak: null, turningPoint: null, trend: 'steady' })
})

test('a conversation that goes wrong falls, and peaks at its worst message', () => {
  const path = trajectory(
    steps(
      'Où est mon colis ?',
      'Pouvez-vous vérifier ?',
      'C’est inadmissible, vous êtes des voleurs !!!',
    ),
  )
  expect(path).toMatchObject({ peak: 5, turningPoint: 5, trend: 'falling' })
})

test('a conversation that is saved rises, and turns at the thanks', () => {
  const path = trajectory(
    steps(
      'C’est inadmissible !!!',
      'Je suis toujours en colère',
      'Merci beaucoup pour votre aide, je suis ravie !',
    ),
  )
  expect(path).toMatchObject({ peak: 1, turningPoint: 5, trend: 'rising' })
})

test('calm messages have no peak, and order comes from the sequence', () => {
  const calm = steps('Bonjour', 'Quels sont vos horaires ?')
  expect(trajectory(calm)).toMatchObject({ peak: null, turningPoint: null, trend: 'steady' })
  expect(trajectory([...calm].reverse())).toEqual(trajectory(calm))
})
