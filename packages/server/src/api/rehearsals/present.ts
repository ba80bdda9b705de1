import type { Rehearsal, RehearsalSummary, Scenario } from '@diapason/contract'
import {
  debrief,
  rehearse,
  SCENARIOS,
  type Play,
  type Scenario as PlayedScenario,
} from '@diapason/engine'
import { notFound } from '../../errors.ts'
import type { RehearsalRow } from '../../store/rehearsals.ts'

/** What an agent may know before the first word: neither lines nor patience. */
export const presentScenario = (scenario: PlayedScenario): Scenario => ({
  id: scenario.id,
  language: scenario.language,
  title: scenario.title,
  situation: scenario.situation,
  practises: scenario.practises,
  company: scenario.company,
  customer: scenario.customer,
  facts: [...scenario.facts],
})

/** @throws `not_found` (404) for a scenario that does not ship (any more) */
export function scenarioNamed(id: string, language: 'fr' | 'en'): PlayedScenario {
  const found = SCENARIOS.find((one) => one.id === id && one.language === language)
  if (!found) throw notFound('scenario')
  return found
}

function debriefOf(play: Play, { possible }: PlayedScenario): Rehearsal['debrief'] {
  const { path, passages, missing } = debrief(play)
  return {
    path: [...path],
    passages: passages.map((passage) => ({ ...passage })),
    missing: [...missing],
    possible,
  }
}

/** A play, as its owner sees it. */
export function presentRehearsal(row: RehearsalRow): Rehearsal {
  const scenario = scenarioNamed(row.scenario, row.language)
  const play = rehearse(scenario, row.seed, row.replies)
  const ending = play.ending ?? (row.stoppedAt === null ? null : 'stopped')
  return {
    id: row.id,
    scenario: presentScenario(scenario),
    seed: row.seed,
    startedAt: row.startedAt.toISOString(),
    turns: play.turns.map(({ by, text }) => ({ by, text })),
    ending,
    debrief: ending === null ? null : debriefOf(play, scenario),
  }
}

/** One's own plays in short; those whose scenario is no longer there are left out. */
export function presentSummary(row: RehearsalRow): RehearsalSummary[] {
  const scenario = SCENARIOS.find(
    ({ id, language }) => id === row.scenario && language === row.language,
  )
  if (!scenario) return []
  return [
    {
      id: row.id,
      title: scenario.title,
      language: row.language,
      startedAt: row.startedAt.toISOString(),
      replies: row.replies.length,
      ended: row.ended,
    },
  ]
}
