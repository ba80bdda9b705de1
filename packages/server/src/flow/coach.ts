import {
  foresee,
  guard,
  trajectory,
  type Finding,
  type Foreseen,
  type Trajectory,
  type TrajectoryStep,
} from '@diapason/engine'
import type { ConversationRow } from '../store/conversations.ts'
import { listIgnored, type Owner } from '../store/ignored-remarks.ts'
import { latestMessages } from '../store/messages.ts'
import { latestReadings } from '../store/readings.ts'
import type { FlowContext } from './context.ts'
import { coachContext, draftOf } from './reply.ts'

/** Messages that say where the conversation is heading. */
const LOOK_BACK = 50

/** What the coach says of a draft, to whoever writes it. */
export interface Coached {
  readonly findings: readonly Finding[]
  /** Null while there is nothing of the customer to answer. */
  readonly foreseen: Foreseen | null
}

/** Words as an ignored remark holds them: lower case, without accents, one kind of space. */
export const foldWords = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`´]/gu, "'")
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim()

const nameOf = ({ rule, words }: { rule: string; words: string }): string => `${rule} ${words}`

/**
 * Looks at a draft for the agent who writes it. Stores nothing.
 *
 * @param owner the agent, whose ignored remarks are left out; null for a machine, which has none
 */
export async function coachDraft(
  context: FlowContext,
  asked: { conversation: ConversationRow; text: string; owner: Owner | null },
): Promise<Coached> {
  const { conversation, text, owner } = asked
  const [situation, heading, ignored] = await Promise.all([
    coachContext(context, conversation),
    headingOf(context, conversation),
    owner ? listIgnored(context.store.db, owner) : [],
  ])
  const draft = draftOf(text, conversation)
  const verdict = guard(draft, situation)
  const known = new Set(ignored.map(nameOf))
  const findings = verdict.findings.filter(
    (finding) => !known.has(nameOf({ rule: finding.rule, words: foldWords(finding.text) })),
  )
  const foreseen = situation.lastCustomer ? foresee(draft, situation, verdict, heading) : null
  return { findings, foreseen }
}

/** Null before anything was read. */
async function headingOf(
  context: FlowContext,
  { workspaceId, id }: ConversationRow,
): Promise<Trajectory | null> {
  const { db } = context.store
  const key = { workspaceId, conversationId: id }
  const [messages, heard] = await Promise.all([
    latestMessages(db, key, LOOK_BACK),
    latestReadings(db, key, LOOK_BACK),
  ])
  const readings = new Map(heard.map(({ seq, reading }) => [seq, reading]))
  const steps = messages.flatMap(({ seq, author, text }): TrajectoryStep[] => {
    if (author === 'bot' || author === 'agent') return [{ seq, reply: text }]
    const reading = readings.get(seq)
    return reading ? [{ seq, text, reading }] : []
  })
  return heard.length > 0 ? trajectory(steps) : null
}
