import type { Tag } from '@diapason/contract'
import { type FormEvent, useId } from 'react'
import { Field } from '../../parts/field.tsx'
import { said } from '../../parts/said.ts'
import { useReasons } from '../../parts/use-reasons.ts'
import { useWords } from '../../strings/language.tsx'
import { tagsApi } from '../../wire/tags-api.ts'
import { FormEnd } from './form-end.tsx'
import { useChange } from './use-settings.ts'

/** For which reason a tag is proposed. One that an API gave several is shown with the first. */
const TopicField = ({ topic }: { topic: string | undefined }) => {
  const words = useWords().filing.tags
  const { names, inWords } = useReasons()
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{words.topics}</label>
      <select id={id} name="topic" defaultValue={topic ?? ''} aria-describedby={`${id}-hint`}>
        <option value="">{words.noTopic}</option>
        {names.map((name) => (
          <option key={name} value={name}>
            {inWords(name)}
          </option>
        ))}
      </select>
      <p className="hint" id={`${id}-hint`}>
        {words.proposed}
      </p>
    </div>
  )
}

/** A new tag, or another name and reason for one. */
export const TagForm = ({ tag, done }: { tag?: Tag; done: () => void }) => {
  const words = useWords().filing.tags
  const save = useChange('tags', (body: { name: string; topics: string[] }) =>
    tag === undefined ? tagsApi.make(body) : tagsApi.change({ id: tag.id, ...body }),
  )
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const topic = said(form, 'topic')
    const others = tag?.topics.slice(1) ?? []
    const topics = topic === '' ? [] : [...new Set([topic, ...others])]
    save.mutate({ name: said(form, 'name'), topics }, { onSuccess: done })
  }
  return (
    <li className="card">
      <form onSubmit={submit}>
        <Field
          label={words.name}
          name="name"
          defaultValue={tag?.name ?? ''}
          maxLength={40}
          autoComplete="off"
          required
        />
        <TopicField topic={tag?.topics[0]} />
        <FormEnd save={save} done={done} />
      </form>
    </li>
  )
}
