import { typography } from '../compose/typography.ts'
import { SCENARIOS_EN } from './languages/en/scenarios.ts'
import { SCENARIOS_FR } from './languages/fr/scenarios.ts'
import type { Cell, Scenario } from './scenario.ts'

/** With the spaces and apostrophes of its language. */
function typeset(scenario: Scenario): Scenario {
  const set = (text: string): string => typography(text, scenario.language)
  const lines = Object.entries(scenario.lines).map(([cell, all]) => [cell, all.map(set)])
  return Object.freeze({
    ...scenario,
    title: set(scenario.title),
    situation: set(scenario.situation),
    practises: set(scenario.practises),
    facts: scenario.facts.map(set),
    opening: set(scenario.opening),
    lines: Object.fromEntries(lines) as Record<Cell, readonly string[]>,
    possible: set(scenario.possible),
  })
}

/** Every scenario, in both languages, in the order in which they are offered. */
export const SCENARIOS: readonly Scenario[] = Object.freeze(
  [...SCENARIOS_FR, ...SCENARIOS_EN].map(typeset),
)

/**
 * One scenario of one language.
 *
 * @throws RangeError when there is none of that name
 * @example
 * scenarioOf('grief', 'en').title // 'His mother’s line'
 */
export function scenarioOf(id: string, language: 'fr' | 'en'): Scenario {
  const found = SCENARIOS.find((one) => one.id === id && one.language === language)
  if (!found) throw new RangeError(`no scenario ${id} in ${language}`)
  return found
}
