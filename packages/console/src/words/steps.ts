import type { Assignees, MacroStep, Tag, Team } from '@diapason/contract'
import type { Words } from '../strings/fr.ts'

/** What steps point at, by id. */
export interface StepNames {
  readonly tags: readonly Pick<Tag, 'id' | 'name'>[]
  readonly people: readonly Pick<Assignees['people'][number], 'id' | 'name'>[]
  readonly teams: readonly Pick<Team, 'id' | 'name'>[]
}

const nameIn = (named: readonly { id: string; name: string }[], id: string): string =>
  named.find((one) => one.id === id)?.name ?? '…'

/** One step in a few words. */
export const stepInWords = (
  step: MacroStep,
  words: Words['macros'],
  { tags, teams, people }: StepNames,
): string => {
  if (step.do === 'tag') return words.step.tag(nameIn(tags, step.tag))
  if (step.do === 'team') return words.step.team(nameIn(teams, step.team))
  if (step.do === 'person') return words.step.person(nameIn(people, step.person))
  if (step.do === 'snooze') return words.step.snooze[step.until]
  return words.step[step.do]
}
