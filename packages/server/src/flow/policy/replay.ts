import type { Rehearsed } from '@diapason/contract'
import {
  decide,
  type Decision,
  type Policy,
  type QuotedArticle,
  type Reading,
} from '@diapason/engine'
import type { PastDecision, PastReading } from '../../store/past-turns.ts'
import { spokenIn } from '../3-decide.ts'
import { isUnsettled } from '../4-compose.ts'

/** A turn as it was heard, ready to be decided again. */
export interface PastTurn {
  readonly conversationId: string
  /** Number of its last message. */
  readonly seq: number
  readonly language: 'fr' | 'en' | 'und'
  readonly turn: readonly Reading[]
  readonly earlier: readonly Reading[]
  /** The passage that was found for it then. */
  readonly article: QuotedArticle | null
  /** Had the customer picked a remedy that was offered? */
  readonly isWish: boolean
  /** Had a file come with it? */
  readonly isFile: boolean
}

/** What turns are decided by. */
export interface Rules {
  readonly policy: Policy
  /** Intents with an approved answer in a language. */
  readonly available: (language: PastTurn['language']) => readonly string[]
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const group = groups.get(keyOf(one))
    if (group) group.push(one)
    else groups.set(keyOf(one), [one])
  }
  return groups
}

/** The turns of each stretch in which the bot had the floor; what nobody could read is left out. */
export function episodesOf(
  decided: readonly PastDecision[],
  heard: readonly PastReading[],
): PastTurn[][] {
  const readings = grouped(heard, ({ conversationId }) => conversationId)
  const episodes = grouped(decided, ({ conversationId, fence }) => `${conversationId}/${fence}`)
  return [...episodes.values()].map((rows) => {
    const [first] = rows
    const all = (first && readings.get(first.conversationId)) ?? []
    const between = (from: number, to: number) =>
      all.filter(({ seq }) => seq >= from && seq <= to).map(({ reading }) => reading)
    return rows
      .map(({ conversationId, fromSeq, uptoSeq, language, decision }) => ({
        conversationId,
        seq: uptoSeq,
        language,
        turn: between(fromSeq, uptoSeq),
        earlier: between(first?.fromSeq ?? fromSeq, fromSeq - 1),
        article: decision.article ?? null,
        isWish: decision.reasons.some(({ rule }) => rule === 'remedy-chosen'),
        isFile: decision.reasons.some(({ rule }) => rule === 'sent-file'),
      }))
      .filter(({ turn }) => turn.length > 0)
  })
}

const BY_A_PERSON: Rehearsed = { outcome: 'person', rule: null, remedy: null }

/** Decides an episode by these rules: from a hand-over on, a person has it. */
export function replay(episode: readonly PastTurn[], { policy, available }: Rules): Rehearsed[] {
  let failedTurns = 0
  let isGone = false
  const offered: string[] = []
  return episode.map(({ turn, earlier, article, isWish, isFile, language }) => {
    if (isGone) return BY_A_PERSON
    const wish = isWish ? 'picked' : null
    const files = isFile ? 1 : 0
    const facts = { turn, earlier, article, failedTurns, wish, offered, files }
    const now = { customerTyping: false, available: available(language) }
    const decision = decide({ ...facts, ...now }, policy)
    isGone = decision.outcome === 'handover' || decision.outcome === 'suggest'
    if (decision.outcome === 'reply') failedTurns = isUnsettled({ decision }) ? failedTurns + 1 : 0
    if (decision.remedy) offered.push(decision.remedy.id)
    return rehearsed(decision, spokenIn(language))
  })
}

const rehearsed = ({ outcome, reasons, remedy }: Decision, language: 'fr' | 'en'): Rehearsed => ({
  outcome,
  rule: reasons[0]?.rule ?? null,
  remedy: remedy?.text[language] ?? null,
})
