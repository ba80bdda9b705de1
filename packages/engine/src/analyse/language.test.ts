import { expect, test } from 'vitest'
import { analyse } from './analyse.ts'

test.each([
  ['Bonjour, où est mon colis ?', 'fr'],
  ['Merci', 'fr'],
  ['g pa recu mon coli', 'fr'],
  ['Je veux un remboursement', 'fr'],
  ['Vous êtes ouverts dimanche ?', 'fr'],
  ['Where is my parcel?', 'en'],
  ['Thanks', 'en'],
  ['I want my money back', 'en'],
  ['Are you open on Sunday?', 'en'],
  ['Wo ist meine Bestellung, bitte?', 'und'],
  ['¿Dónde está mi pedido?', 'und'],
  ['Где мой заказ?', 'und'],
  ['12345678', 'und'],
  ['', 'und'],
])('%s → %s', (text, expected) => {
  expect(analyse(text).language.tag).toBe(expected)
})

test('a hint reads what the text does not tell', () => {
  expect(analyse('ok', { language: 'en' }).language.tag).toBe('en')
  expect(analyse('Où est mon colis ?', { language: 'en' }).language.tag).toBe('fr')
})
