import type { PolicyRehearsal, Rehearsed, RehearsedOutcome } from '@diapason/contract'
import type { Policy } from '@diapason/engine'
import { setImmediate as breathe } from 'node:timers/promises'
import { listAnswers } from '../../store/answers.ts'
import type { Db } from '../../store/db.ts'
import { lastDecided, pastDecisions, pastReadings, wordsAt } from '../../store/past-turns.ts'
import { currentPolicy } from '../../store/policies.ts'
import { episodesOf, replay, type PastTurn, type Rules } from './replay.ts'
import { spokenIn } from '../3-decide.ts'

/** Conversations read at a time, so that a rehearsal holds neither memory nor the event loop. */
const AT_A_TIME = 25
const MOST_EXAMPLES = 20

interface Compared {
  readonly turn: PastTurn
  readonly before: Rehearsed
  readonly after: Rehearsed
}

/**
 * What a draft of a policy would have changed: every turn that was decided in the last conversations
 * is decided twice anew, by the policy in force and by the draft, from the readings that are stored.
 * Reads only: nothing is sent, nothing stored, nobody told.
 */
export async function rehearsePolicy(
  db: Db,
  asked: { workspaceId: string; draft: Policy; conversations: number },
): Promise<PolicyRehearsal> {
  const { workspaceId, draft } = asked
  const available = await availableIn(db, workspaceId)
  const before = { policy: await currentPolicy(db, workspaceId), available }
  const after = { policy: draft, available }
  const ids = await lastDecided(db, workspaceId, asked.conversations)
  const turns: Compared[] = []
  for await (const episode of episodesIn(db, workspaceId, ids))
    turns.push(...compared(episode, before, after))
  const changed = turns.filter(isChanged)
  return {
    conversations: ids.length,
    turns: turns.length,
    changed: changed.length,
    before: countsOf(turns.map((turn) => turn.before)),
    after: countsOf(turns.map((turn) => turn.after)),
    examples: await examplesOf(db, workspaceId, changed),
  }
}

async function* episodesIn(db: Db, workspaceId: string, ids: readonly string[]) {
  for (let at = 0; at < ids.length; at += AT_A_TIME) {
    const some = ids.slice(at, at + AT_A_TIME)
    const decided = await pastDecisions(db, workspaceId, some)
    yield* episodesOf(decided, await pastReadings(db, workspaceId, some))
    await breathe()
  }
}

function compared(episode: readonly PastTurn[], before: Rules, after: Rules): Compared[] {
  const [then, now] = [replay(episode, before), replay(episode, after)]
  return episode.flatMap((turn, place) => {
    const [was, would] = [then[place], now[place]]
    return was && would ? [{ turn, before: was, after: would }] : []
  })
}

/** Intents with an approved answer, by language, as they are now. */
async function availableIn(db: Db, workspaceId: string): Promise<Rules['available']> {
  const answers = await listAnswers(db, workspaceId)
  return (language) => [
    ...new Set(
      answers
        .filter((answer) => answer.language === spokenIn(language))
        .map(({ intent }) => intent),
    ),
  ]
}

const isChanged = ({ before, after }: Compared): boolean =>
  before.outcome !== after.outcome || before.rule !== after.rule || before.remedy !== after.remedy

const countsOf = (all: readonly Rehearsed[]): Record<RehearsedOutcome, number> => {
  const counts = { reply: 0, suggest: 0, handover: 0, wait: 0, person: 0 }
  for (const { outcome } of all) counts[outcome] += 1
  return counts
}

/** Another end says more than another reason; the newest conversations come first. */
async function examplesOf(
  db: Db,
  workspaceId: string,
  changed: readonly Compared[],
): Promise<PolicyRehearsal['examples']> {
  const other = (one: Compared) => Number(one.before.outcome === one.after.outcome)
  const chosen = changed.toSorted((a, b) => other(a) - other(b)).slice(0, MOST_EXAMPLES)
  const words = await wordsAt(
    db,
    workspaceId,
    chosen.map(({ turn }) => turn),
  )
  return chosen.map(({ turn: { conversationId, seq }, before, after }) => ({
    conversationId,
    seq,
    words: words(conversationId, seq),
    before,
    after,
  }))
}
