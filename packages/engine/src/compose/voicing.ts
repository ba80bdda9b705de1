import { factOf } from './fact.ts'
import type { ComposeRequest, ReplyChannel } from './request.ts'
import { restated, type Restated } from './restated.ts'
import { label, ordinal, personName, title, webAddress } from './slots.ts'

/** A request made ready for wording: who is addressed how, and what may be put in the slots. */
export interface Voicing {
  readonly language: 'fr' | 'en'
  readonly address: 'vous' | 'tu'
  readonly channel: ReplyChannel
  readonly negative: boolean
  readonly formal: boolean
  readonly seed: number
  readonly earlier: readonly string[]
  /** The cell that says the matter in a sentence of its own, where the customer's words carry one. */
  readonly restate: Restated['cell'] | null
  readonly slots: Readonly<Record<string, string | null>>
}

const FORMAL_FROM = 0.4

/** The customer's register, as far as the workspace's tone follows it. */
const registerOf = ({ register, tone }: ComposeRequest): number =>
  tone ? Math.min(tone.to, Math.max(tone.from, register)) : register

/** A tone that is always formal has no « tu », whatever else the policy says. */
const tuIsRight = (request: ComposeRequest): boolean =>
  request.language === 'fr' &&
  request.allowTu &&
  request.address === 'tu' &&
  (request.tone?.from ?? -1) < FORMAL_FROM

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

const articleSlots = (request: ComposeRequest): Readonly<Record<string, string | null>> =>
  request.purpose === 'article'
    ? { title: title(request.article.title), link: webAddress(request.article.url) }
    : {}

/** In public nobody is named, and no number that only the customer should know is said. */
const withoutPersonal = (request: ComposeRequest): ComposeRequest => ({
  ...request,
  customerName: null,
  entities: [],
  ...('reference' in request ? { reference: '' } : {}),
  ...(request.purpose === 'taken' ? { agentName: '' } : {}),
})

/** « Il s’agit d’une réclamation » tells nobody what they wrote: their thing does, or nothing. */
const UNSAYABLE = ['complaint', 'product_question']
const sayable = (intent: string | null): string | null =>
  intent !== null && UNSAYABLE.includes(intent) ? null : intent

const nobody = { fr: 'Une personne', en: 'A person' } as const
const unnamed = { fr: 'ce service', en: 'this service' } as const

const slotsOf = (
  request: ComposeRequest,
  address: 'vous' | 'tu',
  told: Restated | null,
): Readonly<Record<string, string | null>> => {
  const { language } = request
  const opening = 'nextOpening' in request ? request.nextOpening : null
  const agent = request.purpose === 'taken' ? request.agentName : null
  return {
    ...numberSlots(request),
    ...articleSlots(request),
    name: personName(request.customerName),
    company: label(request.company) || unnamed[language],
    fact:
      'words' in request ? factOf({ ...request, intent: sayable(request.intent), address }) : null,
    thing: told?.thing ?? null,
    wish: told?.wish ?? null,
    opening: opening === null ? null : label(opening),
    reference: 'reference' in request ? label(request.reference) : null,
    agent: agent === null ? null : (personName(agent) ?? nobody[language]),
  }
}

/** Reads a request once, so that plans and choices need not look at it again. */
export const voicingOf = (asked: ComposeRequest): Voicing => {
  const channel = asked.channel ?? 'chat'
  const request = channel === 'social' ? withoutPersonal(asked) : asked
  const address = tuIsRight(request) ? 'tu' : 'vous'
  const told = 'words' in request ? restated({ ...request, address }) : null
  return {
    language: request.language,
    address,
    channel,
    negative: request.polarity === 'negative',
    formal: registerOf(request) >= FORMAL_FROM && address === 'vous',
    seed: Number.isFinite(request.seed) ? Math.abs(Math.trunc(request.seed)) : 0,
    earlier: request.earlier,
    restate: told?.cell ?? null,
    slots: slotsOf(request, address, told),
  }
}
