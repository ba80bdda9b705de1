import type { CustomerFile } from '@diapason/contract'
import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { useWords } from '../../strings/language.tsx'
import { useMay } from '../../wire/session.ts'
import { SegmentPicker } from './segment-picker.tsx'
import { useFocusBack } from './use-focus-back.ts'
import { type SegmentChoice, useSegments } from './use-segments.ts'

const Chip = ({ name, remove }: { name: string; remove: (() => void) | null }) => {
  const words = useWords().customer.segments
  return (
    <li className="segment">
      <span dir="auto">{name}</span>
      {remove !== null && (
        <button type="button" aria-label={words.remove(name)} onClick={remove}>
          <X size={14} strokeWidth={2} aria-hidden="true" />
        </button>
      )}
    </li>
  )
}

/** What stands there, how it changes, and where the focus goes then. */
const useEditing = (file: CustomerFile) => {
  const words = useWords().customer.segments
  const [isOpen, show] = useState(false)
  const [said, say] = useState('')
  const { focusBack, stay, ...places } = useFocusBack(JSON.stringify([file.segments, isOpen]))
  const segments = useSegments(file, isOpen, {
    done: ({ add: added, remove: removed = '' }) => {
      say(added === undefined ? words.removed(removed) : words.added(added))
      if (added !== undefined) close()
    },
    failed: stay,
  })
  const { change, type } = segments
  const close = () => {
    focusBack()
    type('')
    show(false)
  }
  const add = ({ name }: SegmentChoice) => change({ add: name })
  const remove = (name: string) => {
    focusBack()
    change({ remove: name })
  }
  const open = () => {
    stay()
    show(true)
  }
  return { ...places, segments, isOpen, said, open, close, add, remove }
}

/** A button that opens the field, or why there can be no more. */
const Adding = ({ editing }: { editing: ReturnType<typeof useEditing> }) => {
  const words = useWords().customer.segments
  const { segments, isOpen, open, close, add, button } = editing
  if (segments.isFull) return <p className="hint">{words.full}</p>
  return (
    <>
      <button
        ref={button}
        type="button"
        className="button small plain segment-add"
        aria-expanded={isOpen}
        onClick={isOpen ? close : open}
      >
        <Plus size={14} strokeWidth={2} aria-hidden="true" /> {words.add}
      </button>
      {isOpen && <SegmentPicker segments={segments} choose={add} close={close} />}
    </>
  )
}

/** The words that the team sorts this customer by. */
export const CustomerSegments = ({ file }: { file: CustomerFile }) => {
  const words = useWords().customer.segments
  const maySet = useMay('note')
  const editing = useEditing(file)
  const { segments, heading, said, remove } = editing
  return (
    <section>
      <h4 ref={heading} tabIndex={-1}>
        {words.title}
      </h4>
      {file.segments.length === 0 && <p className="hint">{words.none}</p>}
      {file.segments.length > 0 && (
        <ul className="segments">
          {file.segments.map((name) => (
            <Chip key={name} name={name} remove={maySet ? () => remove(name) : null} />
          ))}
        </ul>
      )}
      {segments.error !== null && <ProblemNote error={segments.error} />}
      {maySet && <Adding editing={editing} />}
      <p className="sr-only" role="status">
        {said}
      </p>
    </section>
  )
}
