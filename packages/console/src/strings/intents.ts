import type { Language } from './language.tsx'

const INTENTS: Readonly<Record<string, readonly [string, string]>> = {
  opening_hours: ['horaires', 'opening hours'],
  order_status: ['suivi de commande', 'order status'],
  delivery_info: ['livraison', 'delivery'],
  late_delivery: ['retard de livraison', 'late delivery'],
  missing_item: ['article manquant', 'missing item'],
  damaged_item: ['article abîmé', 'damaged item'],
  wrong_item: ['mauvais article', 'wrong item'],
  return: ['retour', 'return'],
  refund: ['remboursement', 'refund'],
  exchange: ['échange', 'exchange'],
  cancel_order: ['annulation', 'cancellation'],
  cancel: ['annulation', 'cancellation'],
  payment: ['paiement', 'payment'],
  invoice: ['facture', 'invoice'],
  account: ['compte', 'account'],
  store_location: ['adresse du magasin', 'store location'],
  product_question: ['question sur un produit', 'product question'],
  complaint: ['réclamation', 'complaint'],
  thanks: ['remerciement', 'thanks'],
  greeting: ['salutation', 'greeting'],
  goodbye: ['au revoir', 'goodbye'],
}

/** The name of a reason for contact in words; a name of the workspace's own keeps its letters. */
export const intentInWords = (intent: string, language: Language): string =>
  INTENTS[intent]?.[language === 'fr' ? 0 : 1] ?? intent.replaceAll('_', ' ')
