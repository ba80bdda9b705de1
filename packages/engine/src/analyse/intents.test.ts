import { expect, test } from 'vitest'
import { INTENTS } from './5-intents.ts'
import { analyse } from './analyse.ts'

test.each([
  ['Bonjour', 'greeting'],
  ['Merci beaucoup', 'thanks'],
  ['Vous êtes ouverts le dimanche ?', 'opening_hours'],
  ['Quels sont vos horaires ?', 'opening_hours'],
  ['Mon colis n’est toujours pas arrivé', 'delivery_delay'],
  ['Ma livraison est en retard', 'delivery_delay'],
  ['Où en est ma commande ?', 'order_status'],
  ['Quels sont les frais de livraison ?', 'delivery_info'],
  ['Livrez-vous en Suisse ?', 'delivery_info'],
  ['Comment retourner un article ?', 'return'],
  ['Je demande le remboursement', 'refund'],
  ['Je voudrais échanger la taille', 'exchange'],
  ['Puis-je payer en plusieurs fois ?', 'payment'],
  ['Il me faut ma facture', 'invoice'],
  ['J’ai oublié mon mot de passe', 'account'],
  ['Je veux annuler ma commande', 'cancel_order'],
  ['Je souhaite résilier', 'cancel_subscription'],
  ['La vitre est arrivée cassée', 'damaged_item'],
  ['Ce produit est-il compatible ?', 'product_question'],
  ['Où se trouve votre magasin ?', 'store_location'],
  ['T’es un robot ?', 'robot_question'],
  ['Je souhaite déposer une réclamation', 'complaint'],
  ['Hello', 'greeting'],
  ['What are your opening hours?', 'opening_hours'],
  ['My parcel is late', 'delivery_delay'],
  ['Where is my order?', 'order_status'],
  ['How much is shipping?', 'delivery_info'],
  ['How do I return this?', 'return'],
  ['I want a refund', 'refund'],
  ['Wrong size, can I swap?', 'exchange'],
  ['My card was declined', 'payment'],
  ['I need an invoice', 'invoice'],
  ['I forgot my password', 'account'],
  ['Cancel my order', 'cancel_order'],
  ['Cancel my subscription', 'cancel_subscription'],
  ['It arrived broken', 'damaged_item'],
  ['Is it in stock?', 'product_question'],
  ['Where is your nearest store?', 'store_location'],
  ['Are you a robot?', 'robot_question'],
  ['I want to make a complaint', 'complaint'],
])('%s → %s', (text, expected) => {
  const { intents } = analyse(text)
  expect(intents[0]?.name).toBe(expected)
  expect(INTENTS).toContain(expected)
  for (const { certainty } of intents) {
    expect(certainty).toBeGreaterThan(0)
    expect(certainty).toBeLessThanOrEqual(1)
  }
})

test('an unknown matter has no intent', () => {
  expect(analyse('Le chat dort au soleil').intents).toEqual([])
})
