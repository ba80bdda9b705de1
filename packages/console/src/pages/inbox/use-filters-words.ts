import type { InboxFilter, Mentionable } from '@diapason/contract'
import { useQuery } from '@tanstack/react-query'
import { useReasons } from '../../parts/use-reasons.ts'
import type { Words } from '../../strings/fr.ts'
import { useWords } from '../../strings/language.tsx'
import { segmentsQuery } from '../../wire/customer-api.ts'
import { channelsQuery } from '../../wire/filters-api.ts'
import { mentionableQuery } from '../../wire/mentions-api.ts'
import { tagsQuery } from '../../wire/tags-api.ts'
import type { Named } from './filters.ts'

/** Something to choose: what the address says, and what it is called. */
export interface Choosable {
  readonly value: string
  readonly label: string
}

const NOBODY: Mentionable = { people: [], teams: [] }
/** What was written or counted says itself. */
const OWN_WORDS: readonly Named[] = ['reference', 'segment', 'waits', 'days']

const asChoosable = ({ id, name }: { id: string; name: string }): Choosable => ({
  value: id,
  label: name,
})

type FilterWords = Words['filing']['filters']

const named = (names: Readonly<Record<string, string>>): Choosable[] =>
  Object.entries(names).map(([value, label]) => ({ value, label }))

/** Me or mine, nobody or none, then those by name. */
const among = (mine: Choosable, none: Choosable, all: readonly { id: string; name: string }[]) => [
  mine,
  none,
  ...all.map(asChoosable),
]

/** People and teams that a list can be narrowed to. */
const useWhose = (words: FilterWords, enabled: boolean) => {
  const { data: { people, teams } = NOBODY } = useQuery({ ...mentionableQuery, enabled })
  const none = (label: string) => ({ value: 'none', label })
  return {
    assignee: among({ value: 'me', label: words.me }, none(words.nobody), people),
    team: among({ value: 'mine', label: words.myTeams }, none(words.noTeam), teams),
  }
}

/** What each filter can be set to, in words. @param enabled whether any name is needed now */
export const useFilterWords = (enabled: boolean) => {
  const words = useWords().filing.filters
  const { data: tags = [] } = useQuery({ ...tagsQuery, enabled })
  const { data: segments = [] } = useQuery({ ...segmentsQuery, enabled })
  const { data: channels = [] } = useQuery({ ...channelsQuery, enabled })
  const reasons = useReasons()
  const choices: Record<Named, Choosable[]> = {
    ...useWhose(words, enabled),
    feeling: named(words.feelings),
    tag: tags.map(asChoosable),
    segment: segments.map(({ name }) => ({ value: name, label: name })),
    topic: reasons.names.map((name) => ({ value: name, label: reasons.inWords(name) })),
    language: named(words.languages),
    channel: channels.map(asChoosable),
    waits: named(words.waits),
    days: named(words.days),
    reference: [],
  }
  const labelOf = (name: Named, value: string): string => {
    const known = choices[name].find((one) => one.value === value)
    return known?.label ?? (OWN_WORDS.includes(name) ? value : words.gone)
  }
  return { choices, labelOf }
}

/** The parts of a filter one by one: several tags are several parts. */
export const partsOf = (filter: InboxFilter): { name: Named; value: string }[] =>
  Object.entries(filter).flatMap(([name, value]) =>
    [value].flat().map((one) => ({ name: name as Named, value: String(one) })),
  )
