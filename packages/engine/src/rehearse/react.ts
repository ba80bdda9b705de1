import { isHarsh } from '../foresee/features.ts'
import type { Foreseen } from '../foresee/foresee.ts'
import type { Made, Move } from '../foresee/moves.ts'
import type { Finding } from '../model.ts'
import type { Cell, Scenario, Tension } from './scenario.ts'

/** How a play can end. */
export type Ending = 'relieved' | 'settled' | 'left'

/** What a simulated customer keeps in mind. */
export interface State {
  readonly tension: Tension
  /** Turns without relief until they go. */
  readonly patience: number
  /** Everything a reply has done so far. */
  readonly done: readonly Move[]
  /** Has a step with its date rested on what the agent may promise? */
  readonly promised: boolean
  readonly turns: number
}

/** What of a reply matters here. */
interface Received {
  readonly findings: readonly Finding[]
  readonly moves: readonly Made[]
  readonly foreseen: Foreseen
  readonly grounded: boolean
}

const MOST_TURNS = 12
/** Questions in a row that people bear with. */
const QUESTIONS = 2

/** Before the first reply. */
export const startOf = ({ tension, patience }: Scenario): State => ({
  tension,
  patience,
  done: [],
  promised: false,
  turns: 0,
})

const within = (tension: number): Tension => Math.min(4, Math.max(0, tension)) as Tension

const makes = ({ moves }: Received, name: Move): boolean => moves.some((move) => move.name === name)

/** A step with its date that the company can keep. */
const promises = (reply: Received): boolean => reply.grounded && makes(reply, 'dates')

/** How much of what brings relief was not yet done in this play. */
function newIn(reply: Received, { done, promised }: State): number {
  const acknowledges = !done.includes('acknowledges') && makes(reply, 'acknowledges')
  return (acknowledges ? 1 : 0) + (!promised && promises(reply) ? 1 : 0)
}

/** −2…1: by the guard's findings, by what is foreseen, and by what is new. */
function changeOf(reply: Received, state: State): number {
  if (reply.findings.some(isHarsh)) return 1
  const fresh = newIn(reply, state)
  if (reply.foreseen.effect === 'raises') return fresh > 0 ? 0 : 1
  return -fresh
}

/** What relief costs nothing of, and everything else does. */
function patienceAfter(state: State, change: number, asks: boolean): number {
  const asked = state.done.filter((name) => name === 'asks').length
  if (change < 0 || (change === 0 && asks && asked < QUESTIONS)) return state.patience
  return state.patience - (change > 0 ? 2 : 1)
}

const endingOf = ({ patience, tension, promised, turns }: State): Ending | null => {
  if (patience <= 0) return 'left'
  if (promised && tension <= 2) return tension < 2 ? 'relieved' : 'settled'
  return turns >= MOST_TURNS ? 'left' : null
}

const ENDS: Readonly<Record<Ending, Cell>> = {
  relieved: 'relieved',
  settled: 'settled',
  left: 'leaves',
}

/** What they talk about next, while the play goes on. */
function topicOf(reply: Received, change: number, { done }: State): Cell {
  const made = (name: Move): boolean => makes(reply, name)
  if (reply.findings.some(isHarsh)) return 'hurt'
  if (made('refuses') && change >= 0) return 'refused'
  if (change > 0) return 'hurt'
  if (made('asks') || made('offers-choice')) return 'answers'
  if (change < 0) return 'heard'
  if (made('acts') && !done.includes('dates')) return 'noDate'
  if (made('puts-off')) return 'stays'
  return done.includes('acknowledges') ? 'noStep' : 'unheard'
}

/**
 * How a reply changes the customer, and what they talk about next. Tension falls for what is new: an
 * acknowledgement moves once, and then a step with a date is what is missing.
 */
export function react(
  state: State,
  reply: Received,
): { readonly state: State; readonly cell: Cell; readonly ending: Ending | null } {
  const change = changeOf(reply, state)
  const names = new Set(reply.moves.map(({ name }) => name))
  const next: State = {
    tension: within(state.tension + change),
    patience: patienceAfter(state, change, names.has('asks')),
    done: [...state.done, ...names],
    promised: state.promised || promises(reply),
    turns: state.turns + 1,
  }
  const ending = endingOf(next)
  return { state: next, cell: ending ? ENDS[ending] : topicOf(reply, change, next), ending }
}
