import type { Policy } from '@diapason/contract'
import { useQuery } from '@tanstack/react-query'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { useReasons } from '../../parts/use-reasons.ts'
import { useSpeech, useWords } from '../../strings/language.tsx'
import { useIsAdmin } from '../../wire/session.ts'
import { workspaceApi } from '../../wire/workspace-api.ts'
import { Section } from './section.tsx'
import { useChange } from './use-settings.ts'

const weekday = (day: number, language: string) =>
  // 5 January 1970 was a Monday.
  new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(1970, 0, 4 + day)),
  )

const Hours = ({ hours }: { hours: Policy['hours'] }) => {
  const { words, language } = useSpeech()
  return (
    <ul>
      {[1, 2, 3, 4, 5, 6, 7].map((day) => {
        const ranges = hours.days[day]?.map(([from, to]) => `${from}–${to}`) ?? []
        return (
          <li key={day}>
            {weekday(day, language)} {ranges.join(', ') || words.settings.policy.closed}
          </li>
        )
      })}
      <li className="soft">{hours.timeZone}</li>
    </ul>
  )
}

const Mode = ({ policy }: { policy: Policy }) => {
  const words = useWords().settings.policy
  const isAdmin = useIsAdmin()
  const change = useChange('policy', workspaceApi.changePolicy)
  if (!isAdmin) return words.modes[policy.mode]
  return (
    <>
      <select
        aria-label={words.mode}
        value={policy.mode}
        disabled={change.isPending}
        onChange={(event) =>
          change.mutate({ ...policy, mode: event.target.value as Policy['mode'] })
        }
      >
        {Object.entries(words.modes).map(([mode, says]) => (
          <option key={mode} value={mode}>
            {says}
          </option>
        ))}
      </select>
      {change.error !== null && <ProblemNote error={change.error} />}
    </>
  )
}

const Facts = ({ policy }: { policy: Policy }) => {
  const { words } = useSpeech()
  const { inWords } = useReasons()
  const says = words.settings.policy
  const answerable = policy.answerable.map(inWords).join(', ')
  const rows = [
    [says.mode, <Mode key="mode" policy={policy} />],
    [says.answerable, answerable],
    [says.anger, says.angers[policy.angerHandover - 1]],
    [says.failed, says.failedTurns[policy.failedTurns - 1]],
    [says.tu, policy.allowTu ? says.yes : says.no],
    [says.hours, <Hours key="hours" hours={policy.hours} />],
  ] as const
  return (
    <dl className="facts">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** What the assistant may do. The mode can be changed here; the rest is read. */
export const PolicySection = () => {
  const words = useWords().settings.policy
  const query = useQuery({ queryKey: ['settings', 'policy'], queryFn: workspaceApi.policy })
  return (
    <Section name="policy" lead={words.lead} query={query}>
      {(policy) => (
        <>
          <Facts policy={policy} />
          <p className="hint">{words.version(policy.version)}</p>
        </>
      )}
    </Section>
  )
}
