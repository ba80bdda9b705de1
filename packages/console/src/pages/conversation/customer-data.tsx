import type { ConversationSummary } from '@diapason/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Dialog } from 'radix-ui'
import { useState } from 'react'
import { DialogFrame } from '../../parts/dialog-frame.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { useWords } from '../../strings/language.tsx'
import { nameOf } from '../../words/who.ts'
import { privacyApi } from '../../wire/privacy-api.ts'

/** Every list is asked for anew, and the page finds that there is nothing to show any more. */
const useErase = (summary: ConversationSummary) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => privacyApi.erase(summary.customer.id),
    onSuccess: () => {
      for (const key of ['conversation', 'inbox', 'settings'])
        void client.invalidateQueries({ queryKey: [key] })
    },
  })
}

const Erase = ({ summary }: { summary: ConversationSummary }) => {
  const words = useWords()
  const says = words.privacy
  const [isAsked, ask] = useState(false)
  const erase = useErase(summary)
  if (!isAsked)
    return (
      <button type="button" className="button" onClick={() => ask(true)}>
        {says.erase}
      </button>
    )
  return (
    <div role="alert" className="card">
      <p>{says.eraseSure(nameOf(summary, words))}</p>
      {erase.error !== null && <ProblemNote error={erase.error} />}
      <div className="acts">
        <button
          type="button"
          className="button"
          disabled={erase.isPending || erase.isSuccess}
          onClick={() => erase.mutate()}
        >
          {says.eraseYes}
        </button>
        <button
          type="button"
          className="button plain"
          ref={(cancel) => cancel?.focus()}
          onClick={() => ask(false)}
        >
          {words.cancel}
        </button>
      </div>
    </div>
  )
}

/** What is held on the customer of a conversation: to hand out, or to erase. */
export const CustomerData = ({ summary }: { summary: ConversationSummary }) => {
  const says = useWords().privacy
  return (
    <Dialog.Root>
      <Dialog.Trigger asChild>
        <button type="button" className="button small">
          {says.dataOf}
        </button>
      </Dialog.Trigger>
      <DialogFrame title={says.dataOf} lead={says.dataLead} look="customer-data">
        <div>
          <a className="button" href={privacyApi.exportOf(summary.customer.id)} download>
            {says.take}
          </a>
          <p className="hint">{says.takeHint}</p>
        </div>
        <Erase summary={summary} />
      </DialogFrame>
    </Dialog.Root>
  )
}
