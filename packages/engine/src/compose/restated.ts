import { fold } from '../guard/fold.ts'
import { thingOrOrder, type FactSource } from './fact.ts'

/** The matter as a sentence of its own can tell it, and what fills that sentence. */
export interface Restated {
  readonly cell: 'restate.waiting' | 'restate.broken' | 'restate.wish'
  /** « votre canapé (commande 4512) ». */
  readonly thing?: string
  /** « échanger vos baskets ». */
  readonly wish?: string
}

/** Said not to have come: « toujours pas là », “has not arrived”. */
const MISSING =
  /\b(?:toujours|encore) pas (?:ete )?(?:la\b|arrive|recu|livre)|\bpas (?:encore |toujours )?(?:ete )?(?:recu|arrive|livre)|\bn'est pas la\b|\bjamais (?:recu|arrive)|\bstill (?:not here|not arrived|haven't|hasn't|not received)|\bis still not here\b|\b(?:not|n't) (?:yet )?(?:arrived|received|been delivered)|\bnever (?:arrived|came|received)/
/** Where the matter is a delivery, less says the same: « toujours rien », “still waiting”. */
const WAITING =
  /\btoujours (?:pas(?! (?:de |eu )?(?:repon|rembours|nouvelle|rappel|facture))|rien)\b|\bj'attends|\brien recu|\bstill (?:nothing|waiting)|\b(?:not|n't) (?:here|come)\b|\bwaiting for (?:my|our)\b/
/** It came, late or not: then nobody waits for it. */
const CAME =
  /\b(?:j'ai|on a|nous avons) (?:bien |enfin |finalement )?recu|\b(?:est|sont|etait) (?:bien |enfin |finalement )?arrivee?s?\b|\bi(?:'ve| have)? (?:finally )?(?:received|got)\b|\b(?:it|they|has|finally) arrived\b|\barrived (?:late|damaged|broken|today|yesterday)/

const WANTS =
  /\b(?:voudrais|voudrions|souhaite|souhaitons|souhaiterais|veux|aimerais|aimerions|puis-je|peut-on|pourrais-je|possible|comment|besoin|pouvez-vous|pourriez-vous|i'd like|would like|i want|we want|i need|can i|could i|may i|how (?:do|can) i|is it possible|please)\b/
const WANTS_NOT =
  /\b(?:veux|souhaite|voudrais|ai) pas\b|\b(?:don't|do not|didn't|did not) (?:want|need|ask)\b/

interface Wish {
  /** The deed, in the customer's words. */
  readonly asked: RegExp
  /** Before the thing. */
  readonly fr: string
  readonly en: string
  /** What the deed is always done to; left out, the customer's thing. */
  readonly always?: { readonly fr: string; readonly en: string }
}

const ORDER = { fr: 'commande', en: 'order' } as const
const WISHES: Readonly<Record<string, Wish>> = Object.freeze({
  return: {
    asked: /\b(?:retourner|renvoyer|rendre|un retour|return|send (?:it|them) back)\b/,
    fr: 'retourner',
    en: 'return',
  },
  exchange: {
    asked: /\b(?:echanger|un echange|changer|exchange|swap)\b/,
    fr: 'échanger',
    en: 'exchange',
  },
  cancel_order: {
    asked: /\b(?:annuler|l'annulation|cancel)\b/,
    fr: 'annuler',
    en: 'cancel',
    always: ORDER,
  },
  cancel_subscription: {
    asked: /\b(?:resilier|la resiliation|arreter|annuler|cancel|end|stop)\b/,
    fr: 'résilier',
    en: 'cancel',
    always: { fr: 'abonnement', en: 'subscription' },
  },
})

const DEED: Readonly<Record<string, string>> = {
  exchange: String.raw`\b(?:echanger|exchange)\b`,
  return: String.raw`\b(?:retourner|renvoyer|return)\b`,
  cancel_subscription: String.raw`\bresilier\b`,
}
/** Of these the words alone tell what is wished, if the deed follows the wish: « voudrais échanger ». */
const LEFT_TO_WORDS: readonly (string | null)[] = ['complaint', 'product_question', null]
const BY_WORDS = Object.entries(DEED).map(([intent, deed]) => ({
  intent,
  find: new RegExp(`${WANTS.source}[^.!?]{0,40}${deed}`),
}))

const wishedFor = (intent: string | null, folded: string): Wish | null => {
  if (WANTS_NOT.test(folded)) return null
  if (LEFT_TO_WORDS.includes(intent))
    return WISHES[BY_WORDS.find(({ find }) => find.test(folded))?.intent ?? ''] ?? null
  const wish = intent === null ? undefined : WISHES[intent]
  return wish && WANTS.test(folded) && wish.asked.test(folded) ? wish : null
}

const wishOf = (source: FactSource, folded: string): Restated | null => {
  const wish = wishedFor(source.intent, folded)
  const thing = wish && thingOrOrder(source, wish.always?.[source.language])
  return wish && thing ? { cell: 'restate.wish', wish: `${wish[source.language]} ${thing}` } : null
}

const DELIVERY: readonly (string | null)[] = ['delivery_delay', 'order_status', 'delivery_info']
const MAY_BE_DELIVERY: readonly (string | null)[] = [...DELIVERY, 'complaint', null]

const waitsFor = (intent: string | null, folded: string): boolean => {
  if (!MAY_BE_DELIVERY.includes(intent) || CAME.test(folded)) return false
  return MISSING.test(folded) || (DELIVERY.includes(intent) && WAITING.test(folded))
}

/**
 * What the customer waits for, what is broken, or what they wish, if their own words carry it; null
 * otherwise, where a noun phrase is safer ({@link factOf}).
 *
 * @example
 * restated({
 *   intent: 'exchange',
 *   words: 'Je voudrais échanger mes baskets',
 *   entities: [],
 *   language: 'fr',
 *   address: 'vous',
 * })?.wish // 'échanger vos baskets'
 */
export const restated = (source: FactSource): Restated | null => {
  const folded = fold((source.words ?? '').slice(0, 2000)).text
  const wish = wishOf(source, folded)
  if (wish) return wish
  const waits = waitsFor(source.intent, folded)
  const broken = source.intent === 'damaged_item'
  const thing = waits || broken ? thingOrOrder(source) : null
  if (!thing) return null
  return { cell: waits ? 'restate.waiting' : 'restate.broken', thing }
}
