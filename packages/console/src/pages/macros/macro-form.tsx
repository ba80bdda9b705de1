import type { Macro, NewMacro } from '@diapason/contract'
import { VARIABLES } from '@diapason/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useId, useRef, useState } from 'react'
import { Field } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { useWords } from '../../strings/language.tsx'
import { macrosApi, macrosQuery } from '../../wire/macros-api.ts'
import { useSession } from '../../wire/session.ts'
import { replaceIn } from '../conversation/edit-box.ts'
import { StepFields } from './step-fields.tsx'

interface Props {
  readonly macro: Macro | null
  readonly text: string
  readonly end: () => void
}

const useSave = (id: string | undefined, end: () => void) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (macro: NewMacro) =>
      id === undefined ? macrosApi.make(macro) : macrosApi.change(id, macro),
    onSuccess: async () => {
      await client.invalidateQueries(macrosQuery)
      end()
    },
  })
}

interface TextProps {
  readonly text: string
  readonly write: (text: string) => void
}

/** The reply itself, and what can be put into it at the cursor. */
const TextField = ({ text, write }: TextProps) => {
  const words = useWords().macros
  const id = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  const put = (name: string) => {
    const at = box.current
    if (at !== null)
      replaceIn(at, { start: at.selectionStart, end: at.selectionEnd }, `{{${name}}}`)
  }
  return (
    <div className="field">
      <label htmlFor={id}>{words.text}</label>
      <textarea
        id={id}
        ref={box}
        rows={6}
        required
        maxLength={4_000}
        dir="auto"
        value={text}
        onChange={({ target }) => write(target.value)}
      />
      <div className="acts" role="group" aria-label={words.variable}>
        {VARIABLES.map((name) => (
          <button key={name} type="button" className="button small" onClick={() => put(name)}>
            {words.variables[name]}
          </button>
        ))}
      </div>
    </div>
  )
}

/** A ready reply, new or changed. */
export const MacroForm = ({ macro, text: begun, end }: Props) => {
  const words = useWords()
  const says = words.macros
  const mayShare = useSession().may.includes('lead')
  const [title, setTitle] = useState(macro?.title ?? '')
  const [text, setText] = useState(begun)
  const [steps, setSteps] = useState(macro?.steps ?? [])
  const [shared, setShared] = useState(macro?.shared ?? false)
  const save = useSave(macro?.id, end)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate({ title, text, steps, shared })
  }
  return (
    <form className="macro-form" onSubmit={submit}>
      <Field
        label={says.name}
        value={title}
        required
        maxLength={80}
        onChange={({ target }) => setTitle(target.value)}
      />
      <TextField text={text} write={setText} />
      <StepFields steps={steps} set={setSteps} />
      {mayShare && (
        <label className="tick">
          <input
            type="checkbox"
            checked={shared}
            onChange={({ target }) => setShared(target.checked)}
          />{' '}
          {says.shared}
        </label>
      )}
      {save.error !== null && <ProblemNote error={save.error} />}
      <div className="acts">
        <button type="submit" className="button filled" disabled={save.isPending}>
          {says.save}
        </button>
        <button type="button" className="button plain" onClick={end}>
          {words.cancel}
        </button>
      </div>
    </form>
  )
}
