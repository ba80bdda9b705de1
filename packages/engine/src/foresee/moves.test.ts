import { describe, expect, test } from 'vitest'
import { contextOf } from '../guard/context-of.ts'
import { type Move, movesIn } from './moves.ts'

const NO_CONTEXT = contextOf({ company: 'Maison Lune' })
const namesIn = (text: string, customer?: string): Move[] => {
  const lastCustomer = customer === undefined ? null : { text: customer, reading: null }
  return movesIn(text, { ...NO_CONTEXT, lastCustomer }).map(({ name }) => name)
}

describe('what a sentence does', () => {
  test.each<[text: string, moves: Move[]]>([
    ['Je vous rembourse les 74 € aujourd’hui.', ['acts', 'dates']],
    ['Je vous rembourse les 74 €.', ['acts']],
    ['J’ai relancé le transporteur.', ['acts']],
    ['Le technicien passe demain entre 8 et 10.', ['acts', 'dates']],
    ['I’m sending a replacement today.', ['acts', 'dates']],
    ['I have cancelled the order.', ['acts']],
    ['Your order was placed on Monday.', []],
    ['Votre commande date de lundi.', []],
    ['Je suis désolé, nous avons oublié votre colis.', ['apologises']],
    ['Sorry, this is our mistake.', ['apologises']],
    ['Nous avons bien votre adresse.', []],
    ['Désolé pour la gêne occasionnée.', []],
    ['Sorry for any inconvenience.', []],
    ['Préférez-vous un échange ?', ['offers-choice']],
    ['Would you rather have a refund?', ['offers-choice']],
    ['Quel est votre numéro de commande ?', ['asks']],
    ['Autre chose ?', ['ends-it']],
    ['Is there anything else I can help with?', ['ends-it']],
    ['Ce n’est pas possible.', ['refuses']],
    ['C’est tout à fait possible.', []],
    ['This is not refundable.', ['refuses']],
    ['Nous mettons tout en œuvre.', ['puts-off']],
    ['Votre demande sera traitée dans les meilleurs délais.', ['puts-off']],
    ['Your request will be processed in due course.', ['puts-off']],
    ['N’hésitez pas si vous avez d’autres questions.', ['ends-it']],
  ])('%j → %j', (text, moves) => {
    expect(namesIn(text)).toEqual(moves)
  })

  test('acknowledging takes the customer’s own fact', () => {
    const customer = 'Neuf jours sans chauffage !!'
    expect(namesIn('Neuf jours sans chauffage, c’est trop long.', customer)).toEqual([
      'acknowledges',
    ])
    expect(namesIn('Je comprends votre demande.', customer)).toEqual([])
  })

  test('a move points at its sentence', () => {
    const text = 'Bonjour. Je vous appelle demain à 10 h. Bonne journée.'
    const [act] = movesIn(text, NO_CONTEXT)
    expect(text.slice(act?.start, act?.end)).toBe('Je vous appelle demain à 10 h.')
  })
})
