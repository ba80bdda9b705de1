import type { ApprovedAnswer, NewApprovedAnswer } from '@diapason/contract'
import { type FormEvent, useId } from 'react'
import { Field } from '../../parts/field.tsx'
import { said } from '../../parts/said.ts'
import { useReasons } from '../../parts/use-reasons.ts'
import { useSpeech } from '../../strings/language.tsx'
import { workspaceApi } from '../../wire/workspace-api.ts'
import { FormEnd } from './form-end.tsx'
import { useChange } from './use-settings.ts'

interface Props {
  readonly answer?: ApprovedAnswer
  readonly done: () => void
}

const read = (form: HTMLFormElement): NewApprovedAnswer => {
  return {
    intent: said(form, 'intent'),
    language: said(form, 'language') === 'en' ? 'en' : 'fr',
    text: said(form, 'text'),
  }
}

const useSave = ({ answer, done }: Props) => {
  const save = useChange('answers', (body: NewApprovedAnswer) =>
    answer === undefined
      ? workspaceApi.addAnswer(body)
      : workspaceApi.changeAnswer(answer.id, body),
  )
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    save.mutate(read(event.currentTarget), { onSuccess: done })
  }
  return { save, submit }
}

/** A new answer, or a new version of one. */
export const AnswerForm = (props: Props) => {
  const { answer, done } = props
  const { words } = useSpeech()
  const { names, inWords } = useReasons()
  const says = words.settings.answers
  const id = useId()
  const { save, submit } = useSave(props)
  return (
    <li className="card">
      <form onSubmit={submit}>
        <div className="pair">
          <Field
            label={says.intent}
            hint={says.intentHint}
            name="intent"
            list={`${id}-intents`}
            defaultValue={answer?.intent}
            maxLength={64}
            required
          />
          <datalist id={`${id}-intents`}>
            {names.map((name) => (
              <option key={name} value={name}>
                {inWords(name)}
              </option>
            ))}
          </datalist>
          <div className="field">
            <label htmlFor={`${id}-language`}>{says.language}</label>
            <select id={`${id}-language`} name="language" defaultValue={answer?.language ?? 'fr'}>
              <option value="fr">Français</option>
              <option value="en">English</option>
            </select>
          </div>
        </div>
        <div className="field">
          <label htmlFor={`${id}-text`}>{says.text}</label>
          <textarea
            id={`${id}-text`}
            name="text"
            defaultValue={answer?.text}
            maxLength={4_000}
            required
          />
        </div>
        <FormEnd save={save} done={done} />
      </form>
    </li>
  )
}
