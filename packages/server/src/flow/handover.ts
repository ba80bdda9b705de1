import { ASKED_FOR_PRIORITY } from '@diapason/engine'
import { conflict, conversationMoved, factsOf, fenceOutdated, seenOutdated } from '../errors.ts'
import {
  changeConversation,
  findConversation,
  type ConversationChange,
  type ConversationKey,
  type ConversationRow,
} from '../store/conversations.ts'
import { insertHandover } from '../store/handovers.ts'
import { lastCustomerMessage } from '../store/messages.ts'
import { addJob } from '../store/outbox.ts'
import { readingsAfter } from '../store/readings.ts'
import { announce, announceHandover, type HandoverReason, type Occasion } from './announce.ts'
import type { FlowContext } from './context.ts'
import { inLane, speak, type Lane } from './lane.ts'
import type { Guarded } from './5-guard.ts'

/*
 * Who has the floor:      bot ──▶ queue ──▶ agent
 *                          ▲────────┴─────────┘  (given back, on purpose only)
 * Every arrow adds one to the fence, writes a row of `handovers`, and commits together with the
 * words to the customer and the notice to the team. Words made under an older fence cannot commit.
 */

/** Somebody of the team, as the customer will hear of them. */
export interface AgentRef {
  readonly id: string
  readonly name: string
}

/** An agent's act on a conversation, made while looking at a certain state of it. */
export interface Act {
  readonly key: ConversationKey
  readonly agent: AgentRef
  readonly fence: number
  /** The last message the agent had seen; not given: whatever there is. */
  readonly seenSeq?: number | undefined
}

interface Move {
  readonly owner: ConversationRow['owner']
  readonly agentId: string | null
  readonly reasons: readonly string[]
  readonly change: ConversationChange
  /** What the customer is told, or null for a change they need not hear of. */
  readonly words: Guarded | null
}

/** Only these members of a dead bot's turn: nothing said before counts against the next episode. */
const freshEpisode = (row: ConversationRow): ConversationChange => ({
  episodeSeq: row.lastSeq,
  decidedSeq: row.lastSeq,
  failedTurns: 0,
  priority: 0,
  reasons: [],
  reference: null,
  waitingSince: null,
})

/** The one place where an owner changes. Message, owner, notice: one transaction. */
async function move(lane: Lane, to: Move): Promise<ConversationRow> {
  const { tx, row } = lane
  const { workspaceId, id: conversationId } = row
  const fence = row.fence + 1
  const change = { assigneeId: null, ...to.change, owner: to.owner, agentId: to.agentId, fence }
  await insertHandover(tx, {
    workspaceId,
    conversationId,
    fromOwner: row.owner,
    toOwner: to.owner,
    agentId: to.agentId,
    fence,
    reference: change.reference ?? row.reference,
    reasons: [...to.reasons],
  })
  await addJob(tx, { workspaceId, conversationId, kind: 'notify', payload: { fence } })
  if (to.words) return (await speak(lane, to.words, { author: 'system', change })).row
  return changeConversation(tx, { workspaceId, conversationId }, change)
}

/**
 * Bot → queue. Nothing happens when the conversation has left the bot meanwhile: a second press on
 * the button, or an agent who was faster.
 *
 * @returns whether it was handed over now
 */
export async function handOver(
  context: FlowContext,
  occasion: Occasion,
  why: HandoverReason,
): Promise<boolean> {
  const priority = Math.max(occasion.conversation.priority, why.priority)
  const { guarded, reference } = await announceHandover(context, occasion, { ...why, priority })
  return inLane(context, occasion.key, async (lane) => {
    const { row } = lane
    if (row.owner !== 'bot' || row.fence !== guarded.fence || row.state !== 'open') return false
    const change = {
      reference,
      reasons: [...why.rules],
      priority: Math.max(row.priority, priority),
      decidedSeq: Math.max(row.decidedSeq, why.decidedSeq),
      waitingSince: row.waitingSince ?? new Date(),
    }
    await move(lane, { owner: 'queue', agentId: null, reasons: why.rules, change, words: guarded })
    return true
  })
}

/**
 * The customer pressed « Parler à une personne »: obeyed at once, at any turn, however often, and
 * after the end of a conversation, which opens again. What was said and not decided on yet is still
 * rated, for the person who comes.
 *
 * @throws `conversation_moved` (409) when it was closed and the customer has another open one
 */
export async function askForPerson(context: FlowContext, key: ConversationKey): Promise<void> {
  const conversation = await findConversation(context.store.db, key)
  if (conversation?.state === 'closed') {
    await reopen(context, key)
    return askForPerson(context, key)
  }
  if (conversation?.owner !== 'bot') return
  const { decidedSeq } = conversation
  const heard = await readingsAfter(context.store.db, key, conversation.episodeSeq)
  const occasion = { key, conversation, reading: heard.at(-1)?.reading ?? null }
  const why = {
    rules: ['asks-human'],
    words: null,
    intent: null,
    priority: ASKED_FOR_PRIORITY,
    decidedSeq,
  }
  const isDone = await handOver(context, occasion, why)
  // Somebody took it, or gave it back to the bot meanwhile: the wish still stands.
  if (!isDone) await askForPerson(context, key)
}

/** Anyone → this agent. The customer is told who has come. */
export async function take(context: FlowContext, act: Act): Promise<void> {
  const conversation = await current(context, act)
  if (conversation.agentId === act.agent.id) return
  const occasion = { key: act.key, conversation, reading: null }
  const words = await announce(context, occasion, (voice) => ({
    ...voice,
    purpose: 'taken',
    agentName: act.agent.name,
  }))
  await inLane(context, act.key, async (lane) => {
    expectFence(lane.row, act)
    await move(lane, {
      owner: 'agent',
      agentId: act.agent.id,
      reasons: ['taken'],
      change: {},
      words,
    })
  })
}

/** This agent → bot, on purpose: a new episode, so that the old reasons do not hand over again. */
export async function giveBack(context: FlowContext, act: Act): Promise<void> {
  const conversation = await current(context, act)
  if (conversation.owner === 'bot') return
  const occasion = { key: act.key, conversation, reading: null }
  const words = await announce(context, occasion, (voice) => ({ ...voice, purpose: 'returned' }))
  await inLane(context, act.key, async (lane) => {
    expectFence(lane.row, act)
    await expectSeen(lane, act)
    const row = { ...lane.row, lastSeq: lane.row.lastSeq + 1 }
    await move(lane, {
      owner: 'bot',
      agentId: null,
      reasons: ['given-back'],
      change: freshEpisode(row),
      words,
    })
  })
}

/** Closes a conversation. The customer may write again: it opens anew. */
export async function close(context: FlowContext, act: Act): Promise<void> {
  await inLane(context, act.key, async (lane) => {
    expectFence(lane.row, act)
    expectOpen(lane.row)
    await expectSeen(lane, act)
    await shut(lane, 'closed')
  })
}

async function shut(lane: Lane, reason: string): Promise<void> {
  const change = {
    state: 'closed' as const,
    closedAt: new Date(),
    waitingSince: null,
    priority: 0,
  }
  await move(lane, { owner: 'bot', agentId: null, reasons: [reason], change, words: null })
}

/** Closes what was left with the bot and has been silent since a moment. @returns whether it was */
export const closeSilent = (
  context: FlowContext,
  key: ConversationKey,
  since: Date,
): Promise<boolean> =>
  inLane(context, key, async (lane) => {
    const { state, owner, updatedAt } = lane.row
    if (state !== 'open' || owner !== 'bot' || updatedAt > since) return false
    await shut(lane, 'silent')
    return true
  })

/**
 * Opens a closed conversation again, for the bot when the customer writes, for the agent who asks.
 * @throws `conversation_moved` (409) when the customer has another open one: the database allows one
 */
export async function reopen(context: FlowContext, key: ConversationKey, act?: Act): Promise<void> {
  await inLane(context, key, async (lane) => {
    if (act) expectFence(lane.row, act)
    if (lane.row.state === 'open') return
    const owner = act ? 'agent' : 'bot'
    const opened = { state: 'open' as const, closedAt: null, forgottenAt: null }
    const change = { ...freshEpisode(lane.row), ...opened }
    await move(lane, {
      owner,
      agentId: act?.agent.id ?? null,
      reasons: ['reopened'],
      change,
      words: null,
    })
  }).catch((error: unknown) => {
    throw isOneOpen(error) ? conversationMoved() : error
  })
}

const isOneOpen = (error: unknown): boolean =>
  factsOf(error).message.includes('conversations_one_open')

async function current(context: FlowContext, act: Act): Promise<ConversationRow> {
  const conversation = await findConversation(context.store.db, act.key)
  if (!conversation || conversation.fence !== act.fence) throw fenceOutdated()
  expectOpen(conversation)
  return conversation
}

/** A closed conversation has no owner to change: it would answer nobody, or stay shut for ever. */
function expectOpen(row: ConversationRow): void {
  if (row.state === 'closed') throw conflict('This conversation is closed.', 'Reopen it first.')
}

/** What the customer has just written would be answered by nobody: the agent reads it first. */
async function expectSeen({ tx }: Lane, { key, seenSeq }: Act): Promise<void> {
  if (seenSeq === undefined) return
  const last = await lastCustomerMessage(tx, key)
  if (last && last.seq > seenSeq) throw seenOutdated()
}

function expectFence(row: ConversationRow, act: Act): void {
  if (row.fence !== act.fence) throw fenceOutdated()
}
