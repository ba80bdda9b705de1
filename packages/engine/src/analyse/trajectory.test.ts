import { describe, expect, test } from 'vitest'
import { analyse } from './analyse.ts'
import { trajectory } from './trajectory.ts'
import type { TrajectoryStep } from './trajectory/step.ts'

const steps = (...texts: string[]) =>
  texts.map((text, index) => ({ seq: 2 * index + 1, reading: analyse(text) }))

test('an empty conversation is steady', () => {
  expect(trajectory([])).toEqual({
    path: [],
    peak: null,
    turningPoint: null,
    trend: 'steady',
    acknowledged: null,
    forecast: null,
  })
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

/** Turns by turns: the customer first, then a reply, and so on. */
const talk = (...texts: string[]): TrajectoryStep[] =>
  texts.map((text, index) =>
    index % 2 === 0
      ? { seq: index + 1, text, reading: analyse(text) }
      : { seq: index + 1, reply: text },
  )

describe('acknowledged', () => {
  const angry = 'C’est scandaleux, neuf jours sans chauffage avec un bébé !'
  const named = 'Neuf jours sans chauffage avec un bébé, je comprends votre colère.'
  const stock = 'Nous sommes désolés pour la gêne occasionnée. Un technicien est prévu lundi.'

  test.each<[steps: TrajectoryStep[], ofMessages: (boolean | null)[], ofPeak: boolean | null]>([
    [talk(angry), [null], null],
    [talk(angry, stock), [false], false],
    [talk(angry, named), [true], true],
    [talk(angry, stock, 'Toujours rien, j’en ai marre !', named), [false, true], true],
    [talk('Bonjour, où est mon colis ?', 'Il arrive demain.'), [null], null],
  ])('%#: each negative message, and the peak since', (steps, ofMessages, ofPeak) => {
    const { path, acknowledged } = trajectory(steps)
    expect(path.map((point) => point.acknowledged)).toEqual(ofMessages)
    expect(acknowledged).toBe(ofPeak)
  })

  test('a reply answers the whole burst before it', () => {
    const read = (seq: number, text: string) => ({ seq, text, reading: analyse(text) })
    const steps = [read(1, angry), read(2, 'Honteux !!'), { seq: 3, reply: named }]
    expect(trajectory(steps).path.map(({ acknowledged }) => acknowledged)).toEqual([true, true])
  })
})

describe('forecast', () => {
  const unheard = talk(
    'Bonjour, le colis 4418 est marqué livré mais je n’ai rien reçu.',
    'Votre colis a été livré.',
    'Non, je vous dis que le colis 4418 n’est pas livré, je n’ai toujours rien reçu !!',
    'Votre colis a été livré.',
    'Mais je n’ai rien reçu, le colis n’est pas livré, j’ai déjà écrit hier !!',
  )

  test('a first message foretells nothing', () => {
    expect(trajectory(unheard.slice(0, 1)).forecast).toBeNull()
    expect(trajectory(unheard.slice(0, 2)).forecast).toBeNull()
  })

  test('who repeats themselves to deaf ears may lose patience', () => {
    const { forecast } = trajectory(unheard)
    expect(forecast?.mayRise).toBe(true)
    expect(forecast?.probability).toBeGreaterThan(0.5)
  })

  test('it falls away when valence rises, and stays low while all goes well', () => {
    const solved = [
      { seq: 6, reply: 'Je vous en renvoie un ce soir, remis en main propre.' },
      { seq: 7, text: 'Merci beaucoup !', reading: analyse('Merci beaucoup !') },
    ]
    expect(trajectory([...unheard, ...solved]).forecast?.mayRise).toBe(false)
    const calm = talk('Quels sont vos horaires ?', 'De 9 h à 19 h, tous les jours.', 'Merci')
    expect(trajectory(calm).forecast?.mayRise).toBe(false)
  })
})
