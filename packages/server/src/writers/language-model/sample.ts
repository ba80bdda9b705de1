import {
  analyse,
  compose,
  contextOf,
  heardIn,
  type ComposeRequest,
  type Draft,
} from '@diapason/engine'
import type { Occasion } from '../writer.ts'

/** Made up, with one of everything that is masked. */
const MESSAGES = {
  fr: 'Bonjour, ma commande AB-48213 devait arriver mardi et je n’ai toujours rien. Vous pouvez m’appeler au 06 12 34 56 78 ou m’écrire à client@example.org. J’avais payé 49,90 € avec la carte 4111 1111 1111 1111.',
  en: 'Hello, my order AB-48213 was due on Tuesday and still has not arrived. You can call me on 020 7946 0958 or write to customer@example.org. I paid €49.90 with card 4111 1111 1111 1111.',
}

/** A message that nobody wrote, with what the composer would answer: to show, and to try. */
export function sampleFor(
  workspaceId: string,
  { company, language }: { company: string; language: 'fr' | 'en' },
): { customer: string; request: ComposeRequest; composed: Draft; occasion: Occasion } {
  const customer = MESSAGES[language]
  const reading = analyse(customer, { language })
  const request: ComposeRequest = {
    ...heardIn(reading),
    purpose: 'ask',
    language,
    company,
    customerName: null,
    earlier: [],
    seed: 1,
    allowTu: false,
    intent: reading.intents[0]?.name ?? null,
    words: customer,
    ourFault: null,
  }
  const situation = contextOf({ lastCustomer: { text: customer, reading }, company })
  const said = [{ text: customer, entities: reading.entities }]
  const occasion = { workspaceId, conversationId: null, said, situation }
  return { customer, request, composed: compose(request), occasion }
}
