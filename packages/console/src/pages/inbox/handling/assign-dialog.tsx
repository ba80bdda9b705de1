import type { Assignees, ConversationSummary } from '@diapason/contract'
import { useQuery } from '@tanstack/react-query'
import { Dialog } from 'radix-ui'
import { type FormEvent, useState } from 'react'
import { DialogFrame } from '../../../parts/dialog-frame.tsx'
import { ProblemNote } from '../../../parts/problem-note.tsx'
import { useWords } from '../../../strings/language.tsx'
import type { Words } from '../../../strings/fr.ts'
import { assigneesQuery, handlingApi } from '../../../wire/handling-api.ts'
import { useSession } from '../../../wire/session.ts'
import { type Choice, ChoiceList } from './choice-list.tsx'
import { useHandling } from './use-handling.ts'

/** Everyone who may be asked, who is here first; then teams; then nobody. */
const choicesOf = (
  { people, teams }: Assignees,
  me: string,
  words: Words['handling'],
): Choice[] => {
  const isHere = (person: Assignees['people'][number]) => person.here || person.id === me
  const ranked = people.toSorted((a, b) => Number(isHere(b)) - Number(isHere(a)))
  return [
    ...ranked.map((person) => ({
      id: person.id,
      group: words.people,
      label: person.id === me ? words.me(person.name) : person.name,
      more: isHere(person) ? words.here : words.away,
      isOff: !isHere(person),
    })),
    ...teams.map(({ id, name, here }) => ({
      id: `team ${id}`,
      group: words.teams,
      label: name,
      more: words.peopleHere(here),
      isOff: false,
    })),
    { id: '', group: '', label: words.nobody, more: words.nobodyMore, isOff: false },
  ]
}

const askedIn = (choice: string) => {
  if (choice.startsWith('team ')) return { assignee: null, team: choice.slice(5) }
  return { assignee: choice === '' ? null : choice }
}

interface Props {
  readonly targets: readonly ConversationSummary[]
  readonly close: () => void
}

const useAssign = ({ targets, close }: Props) => {
  const handling = useHandling()
  const [error, setError] = useState<unknown>(null)
  const assign = async (choice: string, note: string) => {
    const asked = askedIn(choice)
    const [only] = targets
    if (note === '' || targets.length !== 1 || only === undefined) {
      close()
      return handling.run({ act: 'assign', ...asked }, targets)
    }
    const { id, fence } = only
    try {
      const body = { fence, ...asked, note: { id: crypto.randomUUID(), text: note } }
      handling.tell({ act: 'assign', ...asked }, only, await handlingApi.assign(id, body))
      close()
    } catch (failure) {
      setError(failure)
    }
    return handling.settle(targets)
  }
  return { error, assign }
}

/** Asks a person or a team to take conversations; one of them with a private note in the same step. */
export const AssignDialog = ({ targets, close }: Props) => {
  const words = useWords().handling
  const me = useSession().user.id
  const query = useQuery(assigneesQuery)
  const { error, assign } = useAssign({ targets, close })
  const [choice, choose] = useState<string | null>(null)
  const [note, write] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (choice !== null) void assign(choice, note.trim())
  }
  return (
    <Dialog.Root open onOpenChange={close}>
      <DialogFrame title={words.assignTitle(targets.length)} lead={words.assignLead}>
        <form className="choosing" onSubmit={submit}>
          {query.isError && <ProblemNote error={query.error} retry={() => void query.refetch()} />}
          <ChoiceList
            choices={query.data === undefined ? [] : choicesOf(query.data, me, words)}
            isComplete={query.data !== undefined}
            chosen={choice}
            choose={choose}
          />
          {targets.length === 1 && (
            <div className="field choosing-note">
              <label htmlFor="assign-note">{words.note}</label>
              <textarea
                id="assign-note"
                rows={2}
                placeholder={words.noteHint}
                value={note}
                onChange={({ target }) => write(target.value)}
              />
            </div>
          )}
          {error !== null && <ProblemNote error={error} />}
          <button type="submit" className="button filled" disabled={choice === null}>
            {words.assignDo}
          </button>
        </form>
      </DialogFrame>
    </Dialog.Root>
  )
}
