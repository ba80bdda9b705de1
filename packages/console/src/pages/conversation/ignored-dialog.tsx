import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Dialog } from 'radix-ui'
import { DialogFrame } from '../../parts/dialog-frame.tsx'
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
  const words = useWords().coach.ignored
  return (
    <Dialog.Root {...props}>
      <DialogFrame title={words.title} lead={words.lead}>
        <Ignored />
      </DialogFrame>
    </Dialog.Root>
  )
}
