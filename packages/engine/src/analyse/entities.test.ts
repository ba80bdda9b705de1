import { expect, test } from 'vitest'
import { analyse } from './analyse.ts'
import { maskEntities } from './mask-entities.ts'

test.each([
  ['Ma commande n° 123456 est perdue', 'order', '123456'],
  ['commande CMD-12345', 'order', 'CMD-12345'],
  ['Ma référence est AB-20261', 'order', 'AB-20261'],
  ['colis 6A12345678901', 'order', '6A12345678901'],
  ['order number 99887766', 'order', '99887766'],
  ['#45678 toujours rien', 'order', '45678'],
  ['Le colis, numéro : 87654321', 'order', '87654321'],
  ['payé 12,50 €', 'amount', '12.50 EUR'],
  ['soit 12€50', 'amount', '12.50 EUR'],
  ['€12.50 was charged', 'amount', '12.50 EUR'],
  ['débité de 1 234,56 euros', 'amount', '1234.56 EUR'],
  ['£1,234.50 please', 'amount', '1234.50 GBP'],
  ['I paid 20 pounds', 'amount', '20.00 GBP'],
  ['livré le 12/03/2026', 'date', '2026-03-12'],
  ['le 3 mai 2025', 'date', '2025-05-03'],
  ['le 1er août', 'date', '--08-01'],
  ['on March 3rd, 2026', 'date', '2026-03-03'],
  ['depuis le 12/03', 'date', '--03-12'],
  ['2026-11-22', 'date', '2026-11-22'],
  ['écrivez à Jean.Test@mail.fr', 'email', 'jean.test@mail.fr'],
  ['au 06 12 34 56 78', 'phone', '+33612345678'],
  ['+33 6 12 34 56 78', 'phone', '+33612345678'],
  ['call +44 20 7946 0018', 'phone', '+442079460018'],
  ['FR76 3000 6000 0112 3456 7890 189', 'iban', 'FR7630006000011234567890189'],
  ['gb82west12345698765432', 'iban', 'GB82WEST12345698765432'],
  ['4111 1111 1111 1111', 'card', '4111111111111111'],
])('%s → %s %s', (text, kind, value) => {
  const { entities } = analyse(text)
  expect(entities.map((entity) => [entity.kind, entity.value])).toEqual([[kind, value]])
  expect(entities[0]?.sensitive).toBe(kind === 'iban' || kind === 'card')
  expect(entities[0]?.text).toBe(text.slice(entities[0]?.start, entities[0]?.end))
})

test.each([
  'FR76 3000 6000 0112 3456 7890 188',
  '4111 1111 1111 1112',
  'ouvert 24/24 et 7/7',
  'ma 3e commande chez vous',
  'j’ai commandé 2 articles',
  'le 45/13/2026',
  'hier',
  'un rabais de 30 %',
])('nothing in: %s', (text) => {
  expect(analyse(text).entities).toEqual([])
})

test.each([
  ['Je l’ai reçu hier', '2026-11-21'],
  ['avant-hier', '2026-11-20'],
  ['livraison demain', '2026-11-23'],
  ['lundi', '2026-11-16'],
  ['lundi prochain', '2026-11-23'],
  ['it came yesterday', '2026-11-21'],
  ['next friday', '2026-11-27'],
])('%s is %s when today is known', (text, value) => {
  const { entities } = analyse(text, { today: '2026-11-22' })
  expect(entities.map((entity) => entity.value)).toEqual([value])
})

test('masking hides all but the last four and keeps the length', () => {
  const text = 'Carte : 4111 1111 1111 1111, tél. 06 12 34 56 78'
  const masked = maskEntities(text, analyse(text).entities)
  expect(masked).toBe('Carte : •••••••••••••••1111, tél. 06 12 34 56 78')
  expect(masked).toHaveLength(text.length)
})
