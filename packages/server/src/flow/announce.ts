import { randomUUID } from 'node:crypto'
import {
  analyse,
  contextOf,
  openingAt,
  openingText,
  type ComposeRequest,
  type Policy,
  type Reading,
  type Voice,
} from '@diapason/engine'
import {
  countQueueBefore,
  type ConversationKey,
  type ConversationRow,
} from '../store/conversations.ts'
import { insertDraft } from '../store/drafts.ts'
import { nextReference } from '../store/handovers.ts'
import { currentPolicy } from '../store/policies.ts'
import { countHere } from '../store/presences.ts'
import { spokenIn } from './3-decide.ts'
import { voiceFor } from './4-compose.ts'
import { guardDraft, type Guarded } from './5-guard.ts'
import type { FlowContext } from './context.ts'
import type { Lane } from './lane.ts'

/** What somebody's coming or going is about. */
export interface Occasion {
  readonly key: ConversationKey
  readonly conversation: ConversationRow
  /** The reading that sets the tone; null when the customer has not written yet. */
  readonly reading: Reading | null
}

/** Why a person comes, and what the words to the customer may speak of. */
export interface HandoverReason {
  /** Ids of the rules, the gravest first. */
  readonly rules: readonly string[]
  /** What the customer wrote in this turn; null when nothing is answered to. */
  readonly words: string | null
  readonly intent: string | null
  readonly priority: number
  /** The last message that this hand-over deals with. */
  readonly decidedSeq: number
  /** What else changes in the same transaction, once it is in the queue. */
  readonly settle?: (lane: Lane) => Promise<void>
}

/** Words for a hand-over, and the reference they name. */
export interface HandoverWords {
  readonly guarded: Guarded
  readonly reference: string
  /** From when on they say that people answer; null when they name no time. */
  readonly promisedAt: Date | null
}

/** Composes, stores and guards the words that tell a customer who comes or goes. */
export async function announce(
  context: FlowContext,
  occasion: Occasion,
  requestOf: (voice: Voice) => ComposeRequest,
): Promise<Guarded> {
  const policy = await currentPolicy(context.store.db, occasion.key.workspaceId)
  // should the guard refuse what fits this customer, it is said as to anybody: the person comes
  for (const reading of [occasion.reading ?? analyse(''), analyse('')]) {
    const voice = await voiceFor(context, occasion, { reading, policy })
    const guarded = await guardWords(context, { ...occasion, reading }, requestOf(voice))
    if (guarded) return guarded
  }
  throw new Error('the guard refused an announcement')
}

async function guardWords(
  context: FlowContext,
  occasion: Occasion,
  request: ComposeRequest,
): Promise<Guarded | null> {
  const { workspaceId, conversationId } = occasion.key
  const { draft } = await context.writer.word(request)
  const made = {
    workspaceId,
    draftId: randomUUID(),
    draft,
    agentId: null,
    fence: occasion.conversation.fence,
  }
  await insertDraft(context.store.db, {
    workspaceId,
    id: made.draftId,
    conversationId,
    decisionId: null,
    speaker: 'bot',
    agentId: null,
    fence: made.fence,
    draft,
  })
  const { guarded } = await guardDraft(
    context,
    { ...made, choices: [] },
    contextOf({
      lastCustomer: {
        text: request.purpose === 'handover' ? (request.words ?? '') : '',
        reading: occasion.reading,
      },
      company: request.company,
    }),
  )
  return guarded
}

/** Words for « une personne va vous répondre », true to the hour and to who is there. */
export async function announceHandover(
  context: FlowContext,
  occasion: Occasion,
  why: HandoverReason,
): Promise<HandoverWords> {
  const { db } = context.store
  const { workspaceId } = occasion.key
  const policy = await currentPolicy(db, workspaceId)
  const reference = occasion.conversation.reference ?? (await nextReference(db))
  const waitingBefore = await countQueueBefore(db, workspaceId, why.priority)
  const agentsOnline = await countHere(db, workspaceId)
  const staffed = staffing(policy, spokenIn(occasion.conversation.language))
  const { promisedAt } = staffed
  const guarded = await announce(context, occasion, (voice) => ({
    ...voice,
    open: staffed.open,
    nextOpening: staffed.nextOpening,
    rule: why.rules[0] ?? null,
    words: why.words,
    reference,
    purpose: 'handover',
    intent: why.intent,
    ourFault: null,
    waitingBefore,
    agentsOnline,
  }))
  return { guarded, reference, promisedAt }
}

/** Whether people answer now, and the words for when they will. */
export function staffing(policy: Policy, language: 'fr' | 'en') {
  const now = new Date()
  const { open, next } = openingAt(policy.hours, now.getTime())
  const { timeZone } = policy.hours
  const nextOpening = next ? openingText({ next, nowMs: now.getTime(), timeZone, language }) : null
  return { open, nextOpening, promisedAt: next ? new Date(next) : null }
}
