import type { ConversationSummary, CustomerFile } from '@diapason/contract'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { useWords } from '../../strings/language.tsx'
import { customerApi } from '../../wire/customer-api.ts'
import { useMay } from '../../wire/session.ts'
import { JoinDialog } from './join-dialog.tsx'
import { RecordName } from './record-name.tsx'
import { useRecordsChanged } from './use-records-changed.ts'

const Joined = ({ file }: { file: CustomerFile }) => {
  const words = useWords().customer
  const mayJoin = useMay('lead')
  const changed = useRecordsChanged()
  const apart = useMutation({
    mutationFn: (other: string) => customerApi.setApart(file.customer.id, other),
    onSuccess: changed,
  })
  if (file.joined.length === 0) return null
  return (
    <section>
      <h4>{words.joined}</h4>
      <ul className="customer-records">
        {file.joined.map((record) => (
          <li key={record.id}>
            <span>
              <RecordName record={record} /> <small>{words.joinedLead(record.conversations)}</small>
            </span>
            {mayJoin && (
              <button
                type="button"
                className="button small plain"
                disabled={apart.isPending}
                onClick={() => apart.mutate(record.id)}
              >
                {words.apart}
              </button>
            )}
          </li>
        ))}
      </ul>
      {apart.error !== null && <ProblemNote error={apart.error} />}
    </section>
  )
}

/** Other records of the same person: joined already, or perhaps to be joined. */
export const CustomerRecords = ({
  file,
  summary,
}: {
  file: CustomerFile
  summary: ConversationSummary
}) => {
  const words = useWords().customer
  const mayJoin = useMay('lead')
  const [asked, ask] = useState(false)
  return (
    <>
      <Joined file={file} />
      {file.alike.length > 0 && (
        <section>
          <h4>{words.alike}</h4>
          <p className="hint">{words.alikeLead}</p>
          <ul className="customer-records">
            {file.alike.map((record) => (
              <li key={record.id}>
                <RecordName record={record} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {mayJoin && (
        <button type="button" className="button small" onClick={() => ask(true)}>
          {words.join}
        </button>
      )}
      {asked && <JoinDialog file={file} reference={summary.reference} close={() => ask(false)} />}
    </>
  )
}
