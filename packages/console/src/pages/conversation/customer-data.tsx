import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Dialog } from 'radix-ui'
import { useState } from 'react'
import { DialogFrame } from '../../parts/dialog-frame.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { useWords } from '../../strings/language.tsx'
import { privacyApi } from '../../wire/privacy-api.ts'

interface Props {
  readonly customer: string
  /** As a person would call them. */
  readonly name: string
  /** The page that shows them otherwise finds out by itself. */
  readonly onErased?: (() => void) | undefined
}

/** Every list is asked for anew, and the page finds that there is nothing to show any more. */
const useErase = ({ customer, onErased }: Props) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => privacyApi.erase(customer),
    onSuccess: () => {
      for (const key of ['conversation', 'inbox', 'settings'])
        void client.invalidateQueries({ queryKey: [key] })
      onErased?.()
    },
  })
}

const Erase = (props: Props) => {
  const words = useWords()
  const says = words.privacy
  const [isAsked, ask] = useState(false)
  const erase = useErase(props)
  if (!isAsked)
    return (
      <button type="button" className="button" onClick={() => ask(true)}>
        {says.erase}
      </button>
    )
  return (
    <div role="alert" className="card">
      <p>{says.eraseSure(props.name)}</p>
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

/** What is held on a customer: to hand out, or to erase. */
export const CustomerData = (props: Props) => {
  const says = useWords().privacy
  return (
    <Dialog.Root>
      <Dialog.Trigger asChild>
        <button type="button" className="button small">
          {says.dataOf}
          {props.onErased !== undefined && <span className="sr-only"> {props.name}</span>}
        </button>
      </Dialog.Trigger>
      <DialogFrame title={says.dataOf} lead={says.dataLead} look="customer-data">
        <div>
          <a className="button" href={privacyApi.exportOf(props.customer)} download>
            {says.take}
          </a>
          <p className="hint">{says.takeHint}</p>
        </div>
        <Erase {...props} />
      </DialogFrame>
    </Dialog.Root>
  )
}
