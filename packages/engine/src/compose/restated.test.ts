import { expect, it } from 'vitest'
import type { Entity } from '../model.ts'
import { plainEnglish } from './plain-english.ts'
import { restated } from './restated.ts'
import { thingIn } from './things.ts'

const order: Entity = {
  kind: 'order',
  start: 0,
  end: 4,
  text: '4512',
  value: '4512',
  sensitive: false,
}
const told = (intent: string, words: string, facts: object = {}) => {
  const source = { intent, words, entities: [], language: 'fr', address: 'vous', ...facts } as const
  const found = restated(source)
  return found && `${found.cell.slice(8)}: ${found.wish ?? found.thing}`
}

it.each([
  ['delivery_delay', 'Mon canapé n’est toujours pas là', 'waiting: votre canapé'],
  ['order_status', 'je n’ai pas encore reçu mes baskets bleues', 'waiting: vos baskets bleues'],
  ['delivery_delay', 'Toujours rien pour ma commande', 'waiting: votre commande'],
  ['delivery_delay', 'Toujours rien', null],
  ['delivery_delay', 'Mon canapé est arrivé avec trois semaines de retard', null],
  ['delivery_delay', 'J’ai enfin reçu mon canapé, pas livré à l’étage', null],
  ['delivery_delay', 'Toujours pas de réponse pour mon canapé', null],
  ['complaint', 'Mon canapé n’est TOUJOURS pas là !!!', 'waiting: votre canapé'],
  ['complaint', 'Toujours rien pour mon canapé', null],
  ['damaged_item', 'mon lave-linge est en panne', 'broken: votre lave-linge'],
  ['damaged_item', 'c’est cassé', null],
  ['exchange', 'Je voudrais échanger mes baskets', 'wish: échanger vos baskets'],
  ['exchange', 'J’ai échangé mes baskets hier', null],
  ['return', 'Comment renvoyer ma veste ?', 'wish: retourner votre veste'],
  ['return', 'Je ne veux pas renvoyer ma veste', null],
  ['complaint', 'je souhaiterais échanger mon manteau', 'wish: échanger votre manteau'],
  ['product_question', 'mon manteau, c’est un échange ?', null],
  ['cancel_order', 'Je souhaite annuler', 'wish: annuler votre commande'],
  ['cancel_subscription', 'je veux résilier ma box', 'wish: résilier votre abonnement'],
  ['cancel_subscription', 'Je n’ai pas demandé à résilier', null],
])('%s, « %s »: %s', (intent, words, expected) => expect(told(intent, words)).toBe(expected))

it.each([
  ['delivery_delay', 'My sofa has not arrived', 'waiting: your sofa'],
  ['delivery_delay', 'I’m still waiting for my parcel', 'waiting: your parcel'],
  ['delivery_delay', 'My sofa arrived late', null],
  ['exchange', 'I would like to exchange my blue trainers', 'wish: exchange your blue trainers'],
  ['return', 'I don’t want to return my shoes', null],
  ['cancel_subscription', 'I want to cancel', 'wish: cancel your subscription'],
])('%s, “%s”: %s', (intent, words, expected) =>
  expect(told(intent, words, { language: 'en' })).toBe(expected),
)

it('names the order once', () => {
  const known = { entities: [order] }
  expect(told('delivery_delay', 'ma commande 4512 n’est pas arrivée', known)).toBe(
    'waiting: votre commande 4512',
  )
  expect(told('delivery_delay', 'mon canapé n’est pas arrivé', known)).toBe(
    'waiting: votre canapé (commande 4512)',
  )
  expect(told('cancel_order', 'je veux annuler', { ...known, address: 'tu' })).toBe(
    'wish: annuler ta commande 4512',
  )
})

it.each([
  ['mes baskets bleues sont trouées', 'vos baskets bleues', 'tes baskets bleues'],
  ['ma nouvelle armoire', 'votre nouvelle armoire', 'ta nouvelle armoire'],
  ['mon armoire', 'votre armoire', 'ton armoire'],
  ['ma machine à laver fuit', 'votre machine à laver', 'ta machine à laver'],
  ['mon canapé d’angle', 'votre canapé d’angle', 'ton canapé d’angle'],
  ['notre table basse', 'votre table basse', 'ta table basse'],
  ['ma petite fille', null, null],
  ['mon chargeur rosé', 'votre chargeur', 'ton chargeur'],
])('a thing: %s', (words, vous, tu) => {
  expect(thingIn(words, 'fr', 'vous')).toBe(vous)
  expect(thingIn(words, 'fr', 'tu')).toBe(tu)
})

it.each([
  ['My new washing machine leaks', 'your new washing machine'],
  ['my blue trainers', 'your blue trainers'],
  ['my new husband', null],
])('a thing: %s', (words, expected) => expect(thingIn(words, 'en', 'vous')).toBe(expected))

it.each([
  ['I am a program, and I do not know.', 'I’m a program, and I don’t know.'],
  ['Yes, I am.', 'Yes, I am.'],
  ['I will not play it down.', 'I won’t play it down.'],
  ['You are welcome.', 'You’re welcome.'],
  ['You have had to come back.', 'You’ve had to come back.'],
  ['I have no answer.', 'I have no answer.'],
  ['Could you tell me what it is?', 'Could you tell me what it is?'],
])('plain English: %s', (full, plain) => expect(plainEnglish(full)).toBe(plain))
