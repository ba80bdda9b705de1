import type { ConversationSummary } from '@diapason/contract'
import { useMutation } from '@tanstack/react-query'
import { Mail } from 'lucide-react'
import { Dialog } from 'radix-ui'
import type { FormEvent } from 'react'
import { DialogFrame } from '../../parts/dialog-frame.tsx'
import { Field } from '../../parts/field.tsx'
import { IconButton } from '../../parts/icon-button.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { said } from '../../parts/said.ts'
import { useWords } from '../../strings/language.tsx'
import { alertsApi } from '../../wire/alerts-api.ts'

const TranscriptForm = ({ summary }: { summary: ConversationSummary }) => {
  const words = useWords().mail.transcript
  const send = useMutation({
    mutationFn: (address: string) => alertsApi.sendTranscript(summary.id, address),
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    send.mutate(said(event.currentTarget, 'address'))
  }
  return (
    <form onSubmit={submit}>
      <Field
        type="email"
        name="address"
        label={words.address}
        defaultValue={summary.customer.email ?? ''}
        maxLength={254}
        required
      />
      {send.error !== null && <ProblemNote error={send.error} />}
      <div className="acts">
        <button type="submit" className="button filled" disabled={send.isPending || send.isSuccess}>
          {words.send}
        </button>
        <span role="status">{send.isSuccess && words.sent(send.data.to)}</span>
      </div>
    </form>
  )
}

/** Sends the customer what both sides said. */
export const TranscriptDialog = ({ summary }: { summary: ConversationSummary }) => {
  const words = useWords().mail.transcript
  return (
    <Dialog.Root>
      <Dialog.Trigger asChild>
        <IconButton icon={Mail} label={words.title} />
      </Dialog.Trigger>
      <DialogFrame title={words.title} lead={words.hint} look="transcript">
        <TranscriptForm summary={summary} />
      </DialogFrame>
    </Dialog.Root>
  )
}
