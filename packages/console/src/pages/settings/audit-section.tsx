import type { AuditEntry } from '@diapason/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { useSpeech, useWords } from '../../strings/language.tsx'
import { exact } from '../../words/time.ts'
import { auditQuery } from '../../wire/team-api.ts'

/** What it was done to, by name, by what it became, or by its id. */
const useObject = ({ act, subject, subjectName, detail }: AuditEntry): string => {
  const { roles } = useWords().settings.people
  const role = Object.entries(roles).find(([name]) => name === detail['role'])?.[1]
  const named = subjectName ?? detail['name'] ?? (act.startsWith('customers.') ? subject : '')
  return [named, role].filter(Boolean).join(' → ')
}

const Line = ({ entry }: { entry: AuditEntry }) => {
  const { words, language } = useSpeech()
  const says = words.audit
  const object = useObject(entry)
  return (
    <tr>
      <td>
        <time dateTime={entry.at}>{exact(entry.at, language)}</time>
      </td>
      <td>{entry.by === null ? says.machine : entry.by.name}</td>
      <td>
        {says.acts[entry.act] ?? entry.act} {object}
      </td>
    </tr>
  )
}

const Log = ({ entries }: { entries: readonly AuditEntry[] }) => {
  const words = useWords().audit
  return (
    <table className="log">
      <thead>
        <tr>
          <th scope="col">{words.when}</th>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.what}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <Line key={entry.number} entry={entry} />
        ))}
      </tbody>
    </table>
  )
}

/** Who did what, and when: for administrators and the data protection officer. */
export const AuditSection = () => {
  const { audit: words, settings } = useWords()
  const query = useInfiniteQuery(auditQuery)
  const entries = query.data?.pages.flatMap((page) => page.entries) ?? []
  return (
    <section id="audit" aria-labelledby="audit-title" tabIndex={-1}>
      <h2 id="audit-title">{settings.sections.audit}</h2>
      <p className="soft">{words.lead}</p>
      {query.isPending && <Skeleton lines={3} />}
      {query.isError && <ProblemNote error={query.error} retry={() => void query.refetch()} />}
      {query.isSuccess && entries.length === 0 && <p>{words.empty}</p>}
      {entries.length > 0 && <Log entries={entries} />}
      <div className="acts">
        {query.hasNextPage && (
          <button type="button" className="button" onClick={() => void query.fetchNextPage()}>
            {words.more}
          </button>
        )}
        <a className="button plain" href="/api/v1/audit/export" download="audit.jsonl">
          {words.take}
        </a>
      </div>
    </section>
  )
}
