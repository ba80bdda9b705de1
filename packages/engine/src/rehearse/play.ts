import { analyse } from '../analyse/analyse.ts'
import { trajectory } from '../analyse/trajectory.ts'
import { common, contentWords } from '../analyse/trajectory/content-words.ts'
import type { HeardStep, TrajectoryStep } from '../analyse/trajectory/step.ts'
import { foresee, type Foreseen } from '../foresee/foresee.ts'
import { type Made, movesIn } from '../foresee/moves.ts'
import type { GuardContext } from '../guard/context.ts'
import { guard } from '../guard/guard.ts'
import type { Draft, Finding } from '../model.ts'
import { choose } from './choose.ts'
import { type Ending, react, startOf, type State } from './react.ts'
import type { Scenario, Tension } from './scenario.ts'

/** What the simulated customer says. */
export interface CustomerTurn {
  readonly by: 'customer'
  readonly text: string
  readonly tension: Tension
}

/** What the agent wrote, and how it was received. */
export interface AgentTurn {
  readonly by: 'agent'
  readonly text: string
  readonly findings: readonly Finding[]
  readonly moves: readonly Made[]
  readonly foreseen: Foreseen
  /** Does it rest on what the agent knows and may promise here? */
  readonly grounded: boolean
}

/** A rehearsal, as far as it has come. */
export interface Play {
  readonly turns: readonly (CustomerTurn | AgentTurn)[]
  /** How it ended; null while the customer waits for a reply. */
  readonly ending: Ending | null
  readonly state: State
}

const isAgent = (turn: Play['turns'][number]): turn is AgentTurn => turn.by === 'agent'

/** A turn, with its reading where there is one. */
function stepOf(turn: Play['turns'][number], seq: number, { language }: Scenario): TrajectoryStep {
  if (isAgent(turn)) return { seq, reply: turn.text }
  return { seq, text: turn.text, reading: analyse(turn.text, { language }) }
}

/** What guard and prediction look at: as in a real conversation. */
function contextOf(
  scenario: Scenario,
  turns: Play['turns'],
  steps: readonly TrajectoryStep[],
): GuardContext {
  const heard = steps.findLast((step): step is HeardStep => 'reading' in step)
  const last = heard?.text ?? ''
  // a reply may take up what they wrote at first as well as what they wrote last
  const text = last === scenario.opening ? last : `${scenario.opening}\n${last}`
  return {
    lastCustomer: heard ? { text, reading: heard.reading } : null,
    customerName: scenario.customer,
    earlierReplies: turns.filter(isAgent).map(({ text }) => text),
    approved: scenario.facts.map((text, at) => ({ id: String(at), version: 1, text })),
    minutesWaited: turns.some(isAgent) ? 0 : scenario.minutesWaited,
    ourFault: scenario.ourFault,
    company: scenario.company,
  }
}

/** So many words of the facts make a reply rest on them. */
const FACT_WORDS = 2

/** Numbers aside: « 10 h » is in many facts. */
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set([...contentWords(text)].filter((stem) => !/^\d/.test(stem)))

const rests = (text: string, { facts }: Scenario): boolean =>
  common(wordsOf(text), wordsOf(facts.join('\n'))) >= FACT_WORDS

/** A play with what was read on the way, so that nothing is read twice. */
interface Running {
  readonly play: Play
  readonly steps: readonly TrajectoryStep[]
}

function received(scenario: Scenario, { play, steps }: Running, text: string): AgentTurn {
  const context = contextOf(scenario, play.turns, steps)
  const { language } = scenario
  const draft: Draft = { speaker: 'agent', language, text, pieces: [], sources: [] }
  const verdict = guard(draft, context)
  const foreseen = foresee(draft, context, verdict, trajectory(steps))
  return {
    by: 'agent',
    text,
    findings: verdict.findings,
    moves: movesIn(text, context),
    foreseen,
    grounded: rests(text, scenario),
  }
}

function after(
  running: Running,
  { scenario, seed }: { readonly scenario: Scenario; readonly seed: number },
  text: string,
): Running {
  const { play, steps } = running
  const turn = received(scenario, running, text)
  const { state, cell, ending } = react(play.state, turn)
  const used = play.turns.map((one) => one.text)
  const line = choose(cell, { scenario, seed, turn, used })
  const answer: CustomerTurn = { by: 'customer', text: line, tension: state.tension }
  const added = [turn, answer].map((one, at) => stepOf(one, steps.length + at + 1, scenario))
  return {
    play: { turns: [...play.turns, turn, answer], ending, state },
    steps: [...steps, ...added],
  }
}

/**
 * Plays a scenario: what the customer answers to each reply, in order. They react to what is written
 * by the same rules and readings as everything else here; what they say is chosen from lines that
 * people wrote, none twice. The same scenario, seed and replies give the same play. Replies after the
 * end are not heard.
 *
 * @param seed any whole number: which of several fitting lines is said
 * @example
 * const scenario = scenarioOf('late-parcel', 'en')
 * const cold = rehearse(scenario, 7, ['Calm down. You should have ordered earlier.'])
 * cold.turns[0]?.text === scenario.opening // true
 * const answer = cold.turns[2]
 * answer?.by === 'customer' && answer.tension > scenario.tension // true
 * rehearse(scenario, 7, [scenario.possible]).ending // 'relieved'
 */
export function rehearse(scenario: Scenario, seed: number, replies: readonly string[]): Play {
  const opening: CustomerTurn = {
    by: 'customer',
    text: scenario.opening,
    tension: scenario.tension,
  }
  let running: Running = {
    play: { turns: [opening], ending: null, state: startOf(scenario) },
    steps: [stepOf(opening, 1, scenario)],
  }
  for (const reply of replies) {
    if (running.play.ending !== null) break
    running = after(running, { scenario, seed }, reply)
  }
  return running.play
}
