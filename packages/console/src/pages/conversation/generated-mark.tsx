import type { GeneratedBy } from '@diapason/contract'
import { useQuery } from '@tanstack/react-query'
import { Dialog } from 'radix-ui'
import { DialogFrame } from '../../parts/dialog-frame.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { SentText } from '../../parts/sent-text.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { useWords } from '../../strings/language.tsx'
import { languageModelApi } from '../../wire/language-model-api.ts'

interface Props {
  readonly conversation: string
  /** A message or a suggestion: both have the id of their draft. */
  readonly draft: string
  readonly generatedBy: GeneratedBy | null
}

const SentFor = ({ conversation, draft }: Omit<Props, 'generatedBy'>) => {
  const words = useWords().languageModel
  const query = useQuery({
    queryKey: ['sent', conversation, draft],
    queryFn: () => languageModelApi.sentFor(conversation),
  })
  if (query.isPending) return <Skeleton lines={4} />
  if (query.isError) return <ProblemNote error={query.error} retry={() => void query.refetch()} />
  const call = query.data.find(({ draftId }) => draftId === draft)
  if (!call) return <p>{words.gone}</p>
  return (
    <>
      <p>
        {words.sentLead(words.providers[call.provider], call.model)} {words.outcomes[call.outcome]}
      </p>
      <SentText sent={call.sent} />
    </>
  )
}

/** Says that a language model worded this, or was asked, and shows on request what it was sent. */
export const GeneratedMark = ({ generatedBy, ...rest }: Props) => {
  const says = useWords().languageModel
  return (
    <p className="generated hint">
      {generatedBy === null ? says.notUsed : says.mark(generatedBy.model)} ·{' '}
      <Dialog.Root>
        <Dialog.Trigger className="link-button">{says.show}</Dialog.Trigger>
        <DialogFrame title={says.sentTitle} look="sent-dialog">
          <SentFor {...rest} />
        </DialogFrame>
      </Dialog.Root>
    </p>
  )
}
