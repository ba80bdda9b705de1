import type { ConversationSummary, SnoozeTimes } from '@diapason/contract'
import { useQuery } from '@tanstack/react-query'
import { Dialog } from 'radix-ui'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { DialogFrame } from '../../../parts/dialog-frame.tsx'
import { ProblemNote } from '../../../parts/problem-note.tsx'
import { useSpeech } from '../../../strings/language.tsx'
import { snoozeTimesQuery } from '../../../wire/handling-api.ts'
import { momentIn } from '../../../words/time.ts'
import { useHandling } from './use-handling.ts'

interface Props {
  readonly targets: readonly ConversationSummary[]
  readonly close: () => void
}

interface TimesProps {
  readonly proposed: SnoozeTimes
  readonly snooze: (until: string | null) => void
}

/** The moments that are likely, each with its hour. */
const Times = ({ proposed, snooze }: TimesProps) => {
  const { words, language } = useSpeech()
  const { handling } = words
  const first = useRef<HTMLUListElement>(null)
  // They come a moment after the dialog: the first one is what one came for.
  useEffect(() => first.current?.querySelector('button')?.focus(), [])
  return (
    <ul className="moments" ref={first}>
      {proposed.times.map(({ name, at }) => (
        <li key={name}>
          <button type="button" className="moment-choice" onClick={() => snooze(at)}>
            {handling.times[name]}
            <small>{momentIn(at, language, proposed.timeZone)}</small>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="moment-choice" onClick={() => snooze(null)}>
          {handling.untilWritten}
        </button>
      </li>
    </ul>
  )
}

/** Any other moment, in the zone of the workspace. */
const OwnMoment = ({ proposed, snooze }: TimesProps) => {
  const words = useSpeech().words.handling
  const [moment, setMoment] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (moment !== '') snooze(moment)
  }
  return (
    <form className="moment-own" onSubmit={submit}>
      <div className="field">
        <label htmlFor="snooze-moment">{words.moment}</label>
        <input
          id="snooze-moment"
          type="datetime-local"
          value={moment}
          aria-describedby="snooze-zone"
          onChange={({ target }) => setMoment(target.value)}
        />
      </div>
      <button type="submit" className="button" disabled={moment === ''}>
        {words.snoozeDo}
      </button>
      <p id="snooze-zone" className="hint">
        {words.momentHint(proposed.timeZone)}
      </p>
    </form>
  )
}

/** Until when conversations are put aside. */
export const SnoozeDialog = ({ targets, close }: Props) => {
  const words = useSpeech().words.handling
  const { run } = useHandling()
  const query = useQuery(snoozeTimesQuery)
  const snooze = (until: string | null) => {
    close()
    void run({ act: 'snooze', until }, targets)
  }
  return (
    <Dialog.Root open onOpenChange={close}>
      <DialogFrame title={words.snoozeTitle(targets.length)} lead={words.snoozeLead}>
        {query.isError && <ProblemNote error={query.error} retry={() => void query.refetch()} />}
        {query.data !== undefined && (
          <>
            <Times proposed={query.data} snooze={snooze} />
            <OwnMoment proposed={query.data} snooze={snooze} />
          </>
        )}
      </DialogFrame>
    </Dialog.Root>
  )
}
