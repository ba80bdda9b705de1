import { hash } from '../text/hash.ts'
import { isHard, isLight, isStrained, loadOf, type MetConversation } from './load.ts'

/** A conversation that waits for whoever comes. */
export interface WaitingConversation extends MetConversation {
  readonly id: string
  /** Null: it belongs to no team. */
  readonly teamId: string | null
  readonly language: 'fr' | 'en' | 'und'
  /** Who was asked while it has been waiting, and did not take it: nobody is asked twice. */
  readonly askedOf: readonly string[]
}

/** Somebody who is there and may be asked. */
export interface AbleToTake {
  readonly id: string
  readonly teams: readonly string[]
  /** Languages they answer in; none: any. */
  readonly languages: readonly string[]
  /** Conversations they can still take. */
  readonly free: number
  /** What they met lately, the latest first; what they are asked to take counts. */
  readonly met: readonly MetConversation[]
}

/** Who is asked to take what. */
export interface Share {
  readonly conversationId: string
  readonly userId: string
}

/** Loads that differ by less are alike: whoever has fewer conversations comes first then. */
const STEP = 0.5

/**
 * Who is asked to take which of the waiting conversations, in the order in which they wait: of those
 * who can, whoever met the least hard feelings lately. After hard conversations in a row an easier
 * one comes first, where one waits. What nobody can take stays where it is.
 *
 * @example
 * const waiting = { id: 'c1', teamId: null, language: 'fr' as const, askedOf: [], turns: [] }
 * const rested = { id: 'a', teams: [], languages: [], free: 2, met: [] }
 * const tired = { ...rested, id: 'b', met: [{ turns: [{ intensity: 4, minutesAgo: 5 }] }] }
 * shareOut([waiting], [tired, rested]) // [{ conversationId: 'c1', userId: 'a' }]
 */
export function shareOut(
  waiting: readonly WaitingConversation[],
  people: readonly AbleToTake[],
): Share[] {
  const shares: Share[] = []
  let able = [...people]
  waiting.forEach((conversation, index) => {
    const easier = waiting.filter((other, place) => place > index && isLight(other))
    const [chosen] = able
      .filter((person) => canTake(person, conversation))
      .filter((person) => !isSpared(person, conversation, easier))
      .toSorted((a, b) => compare(a, b, conversation.id))
    if (!chosen) return
    shares.push({ conversationId: conversation.id, userId: chosen.id })
    able = able.map((person) => (person === chosen ? withOneMore(person, conversation) : person))
  })
  return shares
}

const canTake = (person: AbleToTake, { teamId, language, askedOf }: WaitingConversation): boolean =>
  person.free > 0 &&
  !askedOf.includes(person.id) &&
  (teamId === null || person.teams.includes(teamId)) &&
  (language === 'und' || person.languages.length === 0 || person.languages.includes(language))

/** Has this person had enough for now, and does something easier wait that they can take first? */
const isSpared = (
  person: AbleToTake,
  conversation: WaitingConversation,
  easier: readonly WaitingConversation[],
): boolean =>
  isHard(conversation) && isStrained(person.met) && easier.some((other) => canTake(person, other))

const withOneMore = (person: AbleToTake, conversation: WaitingConversation): AbleToTake => ({
  ...person,
  free: person.free - 1,
  met: [conversation, ...person.met],
})

function compare(a: AbleToTake, b: AbleToTake, conversationId: string): number {
  const steps = (person: AbleToTake) => Math.round(loadOf(person.met) / STEP)
  // Of two who are alike in all, not always the same one.
  const lot = (person: AbleToTake) => hash(`${conversationId} ${person.id}`)
  return steps(a) - steps(b) || b.free - a.free || lot(a) - lot(b)
}
