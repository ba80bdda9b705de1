import type { CustomerFile, CustomerRecord } from '@diapason/contract'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Dialog } from 'radix-ui'
import { useState } from 'react'
import { DialogFrame } from '../../parts/dialog-frame.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { useWords } from '../../strings/language.tsx'
import { customerApi, customerQuery } from '../../wire/customer-api.ts'
import { RecordName } from './record-name.tsx'
import { RecordSearch } from './record-search.tsx'
import { useRecordsChanged } from './use-records-changed.ts'

interface Props {
  readonly file: CustomerFile
  readonly reference: string | null
  readonly close: () => void
}

interface SureProps extends Props {
  readonly other: string
  readonly back: () => void
}

/** What will move, and what it means, before it is done. */
const Sure = ({ file, reference, other, back, close }: SureProps) => {
  const words = useWords()
  const says = words.customer
  const { data, error } = useQuery(customerQuery(other))
  const changed = useRecordsChanged()
  const join = useMutation({
    mutationFn: () => customerApi.join(file.customer.id, other),
    onSuccess: async () => {
      await changed()
      close()
    },
  })
  const nameOf = ({ name, email }: CustomerRecord) => name ?? email ?? says.unnamed
  const own = file.customer.name ?? file.customer.email ?? reference ?? says.unnamed
  return (
    <>
      {error !== null && <ProblemNote error={error} />}
      {data !== undefined && (
        <>
          <p>
            <RecordName record={data.customer} />
          </p>
          <p>
            <strong>{says.moves(data.conversationCount, nameOf(data.customer), own)}</strong>{' '}
            {says.means}
          </p>
        </>
      )}
      {join.error !== null && <ProblemNote error={join.error} />}
      <div className="acts">
        <button
          type="button"
          className="button filled"
          disabled={data === undefined || join.isPending}
          onClick={() => join.mutate()}
        >
          {says.confirm}
        </button>
        <button type="button" className="button plain" onClick={back}>
          {words.cancel}
        </button>
      </div>
    </>
  )
}

/** Two records that are one person: which one, what moves, and then done. */
export const JoinDialog = (props: Props) => {
  const words = useWords().customer
  const [other, choose] = useState<string | null>(null)
  return (
    <Dialog.Root open onOpenChange={(open) => !open && props.close()}>
      <DialogFrame title={words.joinTitle} lead={words.joinLead} look="customer-join">
        {other === null ? (
          <RecordSearch file={props.file} choose={choose} />
        ) : (
          <Sure {...props} other={other} back={() => choose(null)} />
        )}
      </DialogFrame>
    </Dialog.Root>
  )
}
