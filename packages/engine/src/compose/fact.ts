import type { Entity } from '../model.ts'
import { orderNumber } from './slots.ts'
import { thingIn } from './things.ts'
import { TOPICS } from './topics.ts'

/** What a fact is told from. */
export interface FactSource {
  readonly intent: string | null
  readonly words: string | null
  readonly entities: readonly Entity[]
  readonly language: 'fr' | 'en'
  readonly address: 'vous' | 'tu'
}

/** The order the customer named, as they wrote it, or null. */
export const orderIn = (entities: readonly Entity[]): string | null => {
  for (const entity of entities) {
    const number = entity.kind === 'order' && !entity.sensitive ? orderNumber(entity.value) : null
    if (number) return number
  }
  return null
}

const ORDER = { fr: 'la commande', en: 'order' } as const
const SAME_AS_ORDER = /^(?:votre|ta|your) (?:commande|order)$/

/**
 * The customer's fact as one noun phrase: « un retard de livraison pour votre canapé (commande
 * 4512) »; null when nothing concrete is known.
 */
export const factOf = (source: FactSource): string | null => {
  const { language } = source
  const named = source.intent === null ? undefined : TOPICS[source.intent]?.[language]
  const order = orderIn(source.entities)
  const found = thingIn(source.words, language, source.address)
  const thing = found && order && SAME_AS_ORDER.test(found) ? null : found
  const said = named && thing ? `${named[0]} ${named[1]} ${thing}` : (named?.[0] ?? thing)
  if (!order) return said
  return said
    ? `${said} (${language === 'fr' ? 'commande' : 'order'} ${order})`
    : `${ORDER[language]} ${order}`
}
