import type { Language } from './language.tsx'

const INTENTS: Readonly<Record<string, readonly [string, string]>> = {
  opening_hours: ['horaires', 'opening hours'],
  store_location: ['adresse du magasin', 'store location'],
  product_question: ['question sur un produit', 'product question'],
  delivery_info: ['livraison', 'delivery'],
  order_status: ['suivi de commande', 'order status'],
  delivery_delay: ['retard de livraison', 'delivery delay'],
  damaged_item: ['article abîmé', 'damaged item'],
  return: ['retour', 'return'],
  exchange: ['échange', 'exchange'],
  refund: ['remboursement', 'refund'],
  cancel_order: ['annulation de commande', 'order cancellation'],
  cancel_subscription: ['résiliation', 'end of a subscription'],
  payment: ['paiement', 'payment'],
  invoice: ['facture', 'invoice'],
  account: ['compte', 'account'],
  complaint: ['réclamation', 'complaint'],
  robot_question: ['est-ce un robot ?', 'is it a robot?'],
  greeting: ['salutation', 'greeting'],
  thanks: ['remerciement', 'thanks'],
}

/** Names to choose from when an answer is written; a workspace may add its own. */
export const INTENT_NAMES: readonly string[] = Object.keys(INTENTS)

/** The name of a reason for contact in words; a name of the workspace's own keeps its letters. */
export const intentInWords = (intent: string, language: Language): string =>
  INTENTS[intent]?.[language === 'fr' ? 0 : 1] ?? intent.replaceAll('_', ' ')
