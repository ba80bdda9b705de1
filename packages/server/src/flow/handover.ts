import { ASKED_FOR_PRIORITY } from '@diapason/engine'
import { findConversation, type ConversationKey } from '../store/conversations.ts'
import { readingsAfter } from '../store/readings.ts'
import { announce, announceHandover, type HandoverReason, type Occasion } from './announce.ts'
import type { FlowContext } from './context.ts'
import { reopen } from './ending.ts'
import { inLane } from './lane.ts'
import { current, expectFence, expectSeen, freshEpisode, move, type Act } from './move.ts'
import { teamFor } from './routed.ts'

/*
 * Who has the floor:      bot ──▶ queue ──▶ agent
 *                          ▲────────┴─────────┘  (given back, on purpose only)
 * Every arrow adds one to the fence, writes a row of `handovers`, and commits together with the
 * words to the customer and the notice to the team. Words made under an older fence cannot commit.
 */

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
  const { guarded, reference, promisedAt } = await announceHandover(context, occasion, {
    ...why,
    priority,
  })
  return inLane(context, occasion.key, async (lane) => {
    const { row } = lane
    if (row.owner !== 'bot' || row.fence !== guarded.fence || row.state !== 'open') return false
    const change = {
      reference,
      promisedAt,
      reasons: [...why.rules],
      priority: Math.max(row.priority, priority),
      decidedSeq: Math.max(row.decidedSeq, why.decidedSeq),
      waitingSince: row.waitingSince ?? new Date(),
      teamId: await teamFor(lane.tx, row, why.intent ?? topicOf(occasion)),
    }
    const moved = await move(lane, {
      owner: 'queue',
      agentId: null,
      reasons: why.rules,
      change,
      words: guarded,
      event: { kind: 'queued', byId: null },
    })
    await why.settle?.({ tx: lane.tx, row: moved })
    return true
  })
}

/** What they wrote about last, where the turn itself names nothing. */
const topicOf = ({ reading }: Occasion): string | null => reading?.intents[0]?.name ?? null

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
    await reopen(context, key, { forBot: true })
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

/**
 * Anyone → this agent. The bot is silent from here on; the customer hears who is there with the
 * agent's first words, or is told so when these let them wait (`introduce.ts`).
 */
export async function take(context: FlowContext, act: Act): Promise<void> {
  const conversation = await current(context, act)
  if (conversation.agentId === act.agent.id) return
  await inLane(context, act.key, async (lane) => {
    expectFence(lane.row, act)
    await move(lane, {
      owner: 'agent',
      agentId: act.agent.id,
      reasons: ['taken'],
      change: {},
      words: null,
      event: { kind: 'taken', byId: act.agent.id },
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
      event: { kind: 'returned', byId: act.agent.id },
    })
  })
}
