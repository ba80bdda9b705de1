/**
 * How an intent is named back to the customer: an indefinite noun phrase that follows « pour » or a
 * colon, and the word that joins it to a concrete thing (« un défaut » + « sur » + « votre canapé »).
 */
export interface Topic {
  readonly fr: readonly [phrase: string, joint: string]
  readonly en: readonly [phrase: string, joint: string]
  /** What is worth asking about it. */
  readonly asks: 'order' | 'tried' | 'details'
}

const topic = (
  fr: readonly [string, string],
  en: readonly [string, string],
  asks: Topic['asks'] = 'order',
): Topic => Object.freeze({ fr, en, asks })

/** By intent name; an intent that is not here is named by the thing or the order alone. */
export const TOPICS: Readonly<Record<string, Topic>> = Object.freeze({
  account: topic(['un compte client', 'pour'], ['a customer account', 'for'], 'tried'),
  cancel_order: topic(['une annulation de commande', 'pour'], ['an order cancellation', 'for']),
  cancel_subscription: topic(['une résiliation', 'pour'], ['a cancellation', 'for'], 'details'),
  complaint: topic(['une réclamation', 'pour'], ['a complaint', 'about']),
  damaged_item: topic(
    ['un article abîmé ou défectueux', 'pour'],
    ['a damaged or faulty item', 'for'],
  ),
  delivery_delay: topic(['un retard de livraison', 'pour'], ['a late delivery', 'for']),
  delivery_info: topic(['une question de livraison', 'pour'], ['a delivery question', 'about']),
  exchange: topic(['un échange', 'pour'], ['an exchange', 'for']),
  invoice: topic(['une facture', 'pour'], ['an invoice', 'for']),
  opening_hours: topic(['une question d’horaires', 'pour'], ['opening hours', 'for'], 'details'),
  order_status: topic(['un suivi de commande', 'pour'], ['an order update', 'for']),
  payment: topic(['un paiement', 'pour'], ['a payment', 'for'], 'details'),
  product_question: topic(
    ['une question de produit', 'pour'],
    ['a product question', 'about'],
    'details',
  ),
  refund: topic(['un remboursement', 'pour'], ['a refund', 'for']),
  return: topic(['un retour', 'pour'], ['a return', 'for']),
  store_location: topic(['une question de magasin', 'pour'], ['a store', 'for'], 'details'),
  subscription: topic(['un abonnement', 'pour'], ['a subscription', 'for'], 'details'),
  technical_problem: topic(
    ['un problème technique', 'sur'],
    ['a technical problem', 'with'],
    'tried',
  ),
})
