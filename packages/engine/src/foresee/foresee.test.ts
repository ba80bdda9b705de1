import { describe, expect, test } from 'vitest'
import { analyse } from '../analyse/analyse.ts'
import { trajectory } from '../analyse/trajectory.ts'
import { contextOf } from '../guard/context-of.ts'
import { guard } from '../guard/guard.ts'
import type { Draft } from '../model.ts'
import { foresee } from './foresee.ts'
import type { Effect } from './sum.ts'

const HEATING =
  'Neuf jours sans chauffage avec un bébé, et personne ne vient ! C’est INADMISSIBLE !'
const PARCEL = 'My parcel is a week late and nobody answers me. I am really fed up.'

/** An earlier exchange: what the customer wrote, and what was replied. */
type Before = readonly [customer: string, reply: string]

function foreseen(text: string, customer: string | null, before?: Before) {
  const reading = customer === null ? null : analyse(customer)
  const language = customer === PARCEL ? ('en' as const) : ('fr' as const)
  const draft: Draft = { speaker: 'agent', language, text, pieces: [], sources: [] }
  const context = contextOf({
    lastCustomer: customer === null ? null : { text: customer, reading },
    earlierReplies: before ? [before[1]] : [],
    company: 'Maison Lune',
  })
  const earlier = before
    ? [
        { seq: 1, text: before[0], reading: analyse(before[0]) },
        { seq: 2, reply: before[1] },
      ]
    : []
  const last = customer === null || reading === null ? [] : [{ seq: 3, text: customer, reading }]
  const steps = [...earlier, ...last]
  return foresee(draft, context, guard(draft, context), steps.length > 0 ? trajectory(steps) : null)
}

describe('how a draft is likely to be received', () => {
  test.each<[customer: string, draft: string, effect: Effect]>([
    [
      HEATING,
      'Neuf jours sans chauffage avec un bébé, c’est trop long. J’envoie quelqu’un ce soir à 18 h.',
      'calms',
    ],
    [
      PARCEL,
      'A week without your parcel and no answer: no wonder you are fed up. I’m sending a new one today.',
      'calms',
    ],
    [HEATING, 'Calmez-vous, il fallait entretenir la chaudière.', 'raises'],
    [PARCEL, 'Calm down, you should have tracked it.', 'raises'],
    [
      'Bonjour, quels sont vos horaires ?',
      'Nous sommes ouverts de 9 h à 18 h, du lundi au vendredi.',
      'leaves',
    ],
  ])('%j — %j %s', (customer, draft, effect) => {
    expect(foreseen(draft, customer)).toMatchObject({ effect })
  })

  test('where nothing is known it leaves, and is not sure', () => {
    const { effect, certainty, because } = foreseen('Bonjour.', null)
    expect(effect).toBe('leaves')
    expect(certainty).toBeLessThan(0.6)
    expect(because.filter(({ kind }) => kind === 'rule')).toEqual([])
  })

  const STILL = 'Non, je n’ai RIEN reçu, vous lisez ce que j’écris ?'

  test('the same words twice raise', () => {
    const said = 'Votre colis a été livré le 12 à 11 h 04, à votre adresse.'
    const again = foreseen(said, STILL, ['Bonjour, où est mon colis ?', said])
    expect(again.effect).toBe('raises')
    expect(again.because[0]).toMatchObject({ kind: 'move', name: 'repeats', text: said })
  })

  test('so does putting off when it is getting worse', () => {
    const before = ['Bonjour, où est mon colis ?', 'Il arrive bientôt.'] as const
    const late = 'Votre demande sera traitée dans les meilleurs délais.'
    const { effect, because } = foreseen(late, STILL, before)
    expect(effect).toBe('raises')
    expect(because.map(({ name }) => name)).toContain('puts-off')
  })

  test('reasons stand on exact words, the heaviest first, and speak for the effect', () => {
    const draft = 'Neuf jours sans chauffage, c’est trop long. J’envoie un technicien ce soir.'
    const { because } = foreseen(draft, HEATING)
    expect(because[0]?.name).toBe('acknowledges')
    expect(new Set(because.map(({ name }) => name))).toEqual(
      new Set(['acknowledges', 'acts', 'dates']),
    )
    for (const { start, end, text } of because) expect(draft.slice(start, end)).toBe(text)
  })

  test('to acknowledge never makes it worse', () => {
    const step = 'J’envoie un technicien ce soir à 18 h.'
    const order: Effect[] = ['calms', 'leaves', 'raises']
    const without = foreseen(step, HEATING)
    const with_ = foreseen(
      `Neuf jours sans chauffage avec un bébé, c’est trop long. ${step}`,
      HEATING,
    )
    expect(order.indexOf(with_.effect)).toBeLessThanOrEqual(order.indexOf(without.effect))
    expect(with_.certainty).toBeGreaterThan(0.6)
  })
})
