import type { Intent } from '@diapason/contract'
import { type FormEvent, useState } from 'react'
import { Area } from '../../parts/area.tsx'
import { Field } from '../../parts/field.tsx'
import { said } from '../../parts/said.ts'
import { useWords } from '../../strings/language.tsx'
import { examplesIn, nameFrom } from '../../words/reason.ts'
import { workspaceApi } from '../../wire/workspace-api.ts'
import { FormEnd } from './form-end.tsx'
import { useChange } from './use-settings.ts'

interface Props {
  readonly reason?: Intent
  readonly done: () => void
}

const read = (form: HTMLFormElement): Intent => {
  const fr = said(form, 'title-fr')
  return {
    name: said(form, 'name'),
    title: { fr, en: said(form, 'title-en') || fr },
    examples: [
      ...examplesIn(said(form, 'examples-fr'), 'fr'),
      ...examplesIn(said(form, 'examples-en'), 'en'),
    ],
  }
}

const Examples = ({ reason, language }: { reason: Intent | undefined; language: 'fr' | 'en' }) => {
  const words = useWords().settings.reasons
  const held = reason?.examples.filter((example) => example.language === language) ?? []
  return (
    <Area
      label={language === 'fr' ? words.examplesFr : words.examplesEn}
      hint={words.examplesHint}
      name={`examples-${language}`}
      defaultValue={held.map(({ text }) => text).join('\n')}
    />
  )
}

/** The technical name follows the French one until somebody writes another. */
const Names = ({ reason }: { reason: Intent | undefined }) => {
  const words = useWords().settings.reasons
  const [name, setName] = useState(reason?.name ?? '')
  const [isOwn, setOwn] = useState(reason !== undefined)
  return (
    <div className="pair">
      <Field
        label={words.titleFr}
        name="title-fr"
        defaultValue={reason?.title.fr}
        maxLength={80}
        required
        onChange={(event) => isOwn || setName(nameFrom(event.target.value))}
      />
      <Field label={words.titleEn} name="title-en" defaultValue={reason?.title.en} maxLength={80} />
      <Field
        label={words.name}
        hint={words.nameHint}
        name="name"
        value={name}
        onChange={(event) => {
          setOwn(true)
          setName(event.target.value)
        }}
        readOnly={reason !== undefined}
        pattern="[a-z][a-z0-9_]+"
        maxLength={64}
        required
      />
    </div>
  )
}

/** A new reason for contact with its examples, or a change of one. */
export const ReasonForm = ({ reason, done }: Props) => {
  const save = useChange('reasons', workspaceApi.changeReason)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    save.mutate(read(event.currentTarget), { onSuccess: done })
  }
  return (
    <li className="card">
      <form onSubmit={submit}>
        <Names reason={reason} />
        <div className="pair">
          <Examples reason={reason} language="fr" />
          <Examples reason={reason} language="en" />
        </div>
        <FormEnd save={save} done={done} />
      </form>
    </li>
  )
}
