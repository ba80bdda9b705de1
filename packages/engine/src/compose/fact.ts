import type { Entity } from '../model.ts'
import { orderNumber } from './slots.ts'
import { thingIn } from './things.ts'
import { TOPICS, type Topic } from './topics.ts'

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
const SAME_AS_ORDER = /^(?:votre|ta|your)(?: \S+)? (?:commande|order)$/

/** « Rien reçu sur mon compte » is about the refund; only a question about the account names it. */
const isAside = (thing: string, intent: string | null): boolean =>
  /(?: compte| carte(?: bancaire| bleue)?| account| card)$/.test(thing) &&
  intent !== null &&
  intent !== 'account'

/** « La résiliation de la commande » is none: what is asked about another thing goes beside it. */
const ofOrders = ({ asks }: Topic): boolean => asks === 'order' || asks === 'payment'

/** « une facture » and « votre facture »: the thing says it all. */
const isNamedBy = (alone: string, thing: string): boolean =>
  alone.split(' ')[1] === thing.split(' ')[1]

const aboutThing = (topic: readonly [alone: string, lead: string], thing: string): string => {
  const [alone, lead] = topic
  if (isNamedBy(alone, thing)) return thing
  // « le retard de livraison de votre livraison » says one word twice
  return lead.split(' ').includes(thing.split(' ')[1] ?? '') ? alone : `${lead} ${thing}`.trim()
}

/**
 * The customer's fact as one noun phrase: « le retard de livraison de votre canapé (commande
 * 4512) », « la facture de votre commande 4512 »; null when nothing concrete is known.
 */
export const factOf = (source: FactSource): string | null => {
  const { language } = source
  const topic = source.intent === null ? undefined : TOPICS[source.intent]
  const named = topic?.[language]
  const order = orderIn(source.entities)
  const found = thingIn(source.words, language, source.address)
  const known = found && order && SAME_AS_ORDER.test(found)
  const aside = found && (isAside(found, source.intent) || topic?.asks === 'place')
  const thing = found && !known && !aside ? found : null
  if (order && !thing && (!topic || ofOrders(topic)))
    return `${named?.[1] ?? ''} ${known ? found : ORDER[language]} ${order}`.trim()
  const said = named && thing ? aboutThing(named, thing) : (named?.[0] ?? thing)
  return order ? `${said} (${language === 'fr' ? 'commande' : 'order'} ${order})` : said
}

const theirs = (noun: string, { language, address }: FactSource): string => {
  if (language === 'en') return `your ${noun}`
  if (address === 'vous') return `votre ${noun}`
  return `${noun === 'commande' ? 'ta' : 'ton'} ${noun}`
}

/**
 * The thing itself with the order it belongs to: « votre canapé (commande 4512) », « votre commande
 * 4512 »; or the noun given, as theirs. Null when neither is known.
 */
export const thingOrOrder = (source: FactSource, always?: string): string | null => {
  const { language, words, address } = source
  const order = orderIn(source.entities)
  const found = thingIn(words, language, address)
  const noun = language === 'fr' ? 'commande' : 'order'
  if (always) return theirs(always, source) + (order && always === noun ? ` ${order}` : '')
  const thing = found && !SAME_AS_ORDER.test(found) && !isAside(found, source.intent) ? found : null
  if (thing) return order ? `${thing} (${noun} ${order})` : thing
  if (order) return `${theirs(noun, source)} ${order}`
  return found && SAME_AS_ORDER.test(found) ? found : null
}
