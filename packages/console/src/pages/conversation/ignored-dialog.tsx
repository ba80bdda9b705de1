import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { Dialog } from 'radix-ui'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { ruleInWords } from '../../strings/rules.ts'
import { useSpeech, useWords } from '../../strings/language.tsx'
import { coachApi } from '../../wire/coach-api.ts'

interface Props {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
}

const useIgnored = () => {
  const client = useQueryClient()
  const list = useQuery({ queryKey: ['ignored-remarks'], queryFn: coachApi.ignored })
  const onSuccess = () => client.invalidateQueries({ queryKey: ['ignored-remarks'] })
  const restore = useMutation({ mutationFn: coachApi.restore, onSuccess })
  const restoreAll = useMutation({ mutationFn: coachApi.restoreAll, onSuccess })
  return { list, restore, restoreAll }
}

const Ignored = () => {
  const { words, language } = useSpeech()
  const { list, restore, restoreAll } = useIgnored()
  const own = words.coach.ignored
  const error = list.error ?? restore.error ?? restoreAll.error
  if (error !== null) return <ProblemNote error={error} />
  const remarks = list.data ?? []
  if (list.isSuccess && remarks.length === 0) return <p className="hint">{own.none}</p>
  return (
    <>
      <ul className="ignored">
        {remarks.map(({ id, rule, words: said }) => (
          <li key={id}>
            <span>
              <q>{said}</q>
              <small>{ruleInWords(rule, language)}</small>
            </span>
            <button type="button" className="button small" onClick={() => restore.mutate(id)}>
              {own.restore}
            </button>
          </li>
        ))}
      </ul>
      {remarks.length > 1 && (
        <button type="button" className="button" onClick={() => restoreAll.mutate()}>
          {own.restoreAll}
        </button>
      )}
    </>
  )
}

/** What an agent does not want to be told again: theirs to read and to take back, and nobody else's. */
export const IgnoredDialog = (props: Props) => {
  const words = useWords()
  return (
    <Dialog.Root {...props}>
      <Dialog.Portal>
        <Dialog.Overlay className="veil" />
        <Dialog.Content className="dialog">
          <Dialog.Title>{words.coach.ignored.title}</Dialog.Title>
          <Dialog.Description>{words.coach.ignored.lead}</Dialog.Description>
          <Ignored />
          <Dialog.Close className="icon-button dialog-close" aria-label={words.close}>
            <X size={18} strokeWidth={1.5} aria-hidden="true" />
          </Dialog.Close>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
