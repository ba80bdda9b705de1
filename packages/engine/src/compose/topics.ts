/** What one question may ask for; each has its wordings under `ask.<question>`. */
export type Question =
  | 'order'
  | 'payment'
  | 'account'
  | 'subscription'
  | 'place'
  | 'product'
  | 'need'
  | 'tried'
  | 'details'
  | 'wish'
  | 'more'

/**
 * How an intent is named back to the customer, in two noun phrases: one that stands alone (« un
 * retard de livraison ») and one that leads to their order or their thing (« le retard de livraison
 * de » + « votre canapé »). An empty lead lets the thing stand for itself.
 */
export interface Topic {
  readonly fr: readonly [alone: string, lead: string]
  readonly en: readonly [alone: string, lead: string]
  /** What is worth asking about it first. */
  readonly asks: Question
}

const topic = (
  fr: readonly [string, string],
  en: readonly [string, string],
  asks: Topic['asks'] = 'order',
): Topic => Object.freeze({ fr, en, asks })

/** By intent name; an intent that is not here is named by the thing or the order alone. */
export const TOPICS: Readonly<Record<string, Topic>> = Object.freeze({
  account: topic(['le compte client', ''], ['the account', ''], 'account'),
  cancel_order: topic(
    ['l’annulation de la commande', 'l’annulation de'],
    ['the cancellation of the order', 'the cancellation of'],
  ),
  cancel_subscription: topic(
    ['la résiliation de l’abonnement', 'la résiliation de'],
    ['the cancellation of the subscription', 'the cancellation of'],
    'subscription',
  ),
  complaint: topic(['une réclamation', ''], ['a complaint', '']),
  damaged_item: topic(
    ['un article abîmé ou défectueux', 'le problème avec'],
    ['a damaged or faulty item', 'the problem with'],
  ),
  delivery_delay: topic(
    ['un retard de livraison', 'le retard de livraison de'],
    ['a late delivery', 'the late delivery of'],
  ),
  delivery_info: topic(['la livraison', 'la livraison de'], ['delivery', 'the delivery of']),
  exchange: topic(['un échange', 'l’échange de'], ['an exchange', 'the exchange of']),
  invoice: topic(['la facture', 'la facture de'], ['the invoice', 'the invoice for']),
  opening_hours: topic(['les horaires d’ouverture', ''], ['the opening hours', ''], 'place'),
  order_status: topic(['le suivi de la commande', ''], ['the progress of the order', '']),
  payment: topic(['le paiement', 'le paiement de'], ['the payment', 'the payment for'], 'payment'),
  product_question: topic(
    ['une question sur un produit', ''],
    ['a question about a product', ''],
    'product',
  ),
  refund: topic(['le remboursement', 'le remboursement de'], ['the refund', 'the refund for']),
  return: topic(['un retour', 'le retour de'], ['a return', 'the return of']),
  store_location: topic(['l’adresse du magasin', ''], ['the store’s address', ''], 'place'),
  subscription: topic(
    ['l’abonnement', 'l’abonnement pour'],
    ['the subscription', 'the subscription for'],
    'subscription',
  ),
  technical_problem: topic(
    ['un problème technique', 'le problème technique sur'],
    ['a technical problem', 'the technical problem with'],
    'tried',
  ),
})
