import { factOf } from './fact.ts'
import type { ComposeRequest } from './request.ts'
import { label, ordinal, personName } from './slots.ts'

/** A request made ready for wording: who is addressed how, and what may be put in the slots. */
export interface Voicing {
  readonly language: 'fr' | 'en'
  readonly address: 'vous' | 'tu'
  readonly negative: boolean
  readonly formal: boolean
  readonly seed: number
  readonly earlier: readonly string[]
  readonly slots: Readonly<Record<string, string | null>>
}

const FORMAL_FROM = 0.4

const tuIsRight = (request: ComposeRequest): boolean =>
  request.language === 'fr' && request.allowTu && request.address === 'tu'

const numberSlots = (request: ComposeRequest): Readonly<Record<string, string | null>> => {
  const { contactCount, language } = request
  const counted = contactCount !== null && Number.isInteger(contactCount) && contactCount > 1
  return {
    count: counted && contactCount < 1000 ? ordinal(contactCount, language) : null,
    n:
      request.purpose === 'handover'
        ? String(Math.max(0, Math.round(request.waitingBefore)))
        : null,
  }
}

const slotsOf = (
  request: ComposeRequest,
  address: 'vous' | 'tu',
): Readonly<Record<string, string | null>> => {
  const about = 'words' in request ? factOf({ ...request, address }) : null
  const opening = 'nextOpening' in request ? request.nextOpening : null
  return {
    ...numberSlots(request),
    name: personName(request.customerName),
    company: label(request.company) || (request.language === 'fr' ? 'ce service' : 'this service'),
    fact: about,
    opening: opening === null ? null : label(opening),
    reference: 'reference' in request ? label(request.reference) : null,
    agent:
      request.purpose === 'taken'
        ? (personName(request.agentName) ??
          (request.language === 'fr' ? 'Une personne' : 'A person'))
        : null,
  }
}

/** Reads a request once, so that plans and choices need not look at it again. */
export const voicingOf = (request: ComposeRequest): Voicing => {
  const address = tuIsRight(request) ? 'tu' : 'vous'
  return {
    language: request.language,
    address,
    negative: request.polarity === 'negative',
    formal: request.register >= FORMAL_FROM && address === 'vous',
    seed: Number.isFinite(request.seed) ? Math.abs(Math.trunc(request.seed)) : 0,
    earlier: request.earlier,
    slots: slotsOf(request, address),
  }
}
