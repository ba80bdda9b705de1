import type { Macro } from '@diapason/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Dialog } from 'radix-ui'
import { useState } from 'react'
import { DialogFrame } from '../../parts/dialog-frame.tsx'
import { Empty } from '../../parts/empty.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { useWords } from '../../strings/language.tsx'
import { macrosApi, macrosQuery } from '../../wire/macros-api.ts'
import { useSession } from '../../wire/session.ts'
import { RemoveButton } from '../settings/remove-button.tsx'
import { MacroForm } from './macro-form.tsx'
import { Steps } from './macro-list.tsx'

interface Props {
  /** A draft that a new one begins with; null: the list. */
  readonly draft: string | null
  readonly close: () => void
}

type Begun = { readonly macro: Macro | null; readonly text: string }

const Row = ({ macro, edit }: { macro: Macro; edit: () => void }) => {
  const words = useWords().macros
  const client = useQueryClient()
  const remove = useMutation({
    mutationFn: () => macrosApi.remove(macro.id),
    onSettled: () => client.invalidateQueries(macrosQuery),
  })
  const isKept = useSession().may.includes('lead') || !macro.shared
  return (
    <li className="macro-row">
      <div>
        <strong>{macro.title}</strong> <small>{macro.shared ? words.team : words.own}</small>
        <p className="macro-text" dir="auto">
          {macro.text}
        </p>
        <Steps steps={macro.steps} />
        {remove.error !== null && <ProblemNote error={remove.error} />}
      </div>
      {isKept && (
        <div className="acts">
          <button type="button" className="button small" onClick={edit}>
            {words.edit}
          </button>
          <RemoveButton remove={() => remove.mutate()} />
        </div>
      )}
    </li>
  )
}

const List = ({ begin }: { begin: (begun: Begun) => void }) => {
  const words = useWords().macros
  const { data = [], isSuccess, error, refetch } = useQuery(macrosQuery)
  return (
    <>
      {error !== null && <ProblemNote error={error} retry={() => void refetch()} />}
      {isSuccess && data.length === 0 && <Empty title={words.empty} lead={words.emptyLead} />}
      <ul className="macro-rows">
        {data.map((macro) => (
          <Row key={macro.id} macro={macro} edit={() => begin({ macro, text: macro.text })} />
        ))}
      </ul>
      <button
        type="button"
        className="button filled"
        onClick={() => begin({ macro: null, text: '' })}
      >
        {words.add}
      </button>
    </>
  )
}

/** Keeps ready replies: one's own, and for a lead the team's. */
export const MacrosDialog = ({ draft, close }: Props) => {
  const words = useWords().macros
  const [begun, begin] = useState<Begun | null>(
    draft === null ? null : { macro: null, text: draft },
  )
  return (
    <Dialog.Root open onOpenChange={(open) => !open && close()}>
      <DialogFrame title={words.title} lead={words.manageLead} look="macros-dialog">
        {begun === null ? (
          <List begin={begin} />
        ) : (
          <MacroForm macro={begun.macro} text={begun.text} end={() => begin(null)} />
        )}
      </DialogFrame>
    </Dialog.Root>
  )
}
