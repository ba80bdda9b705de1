import { WEBHOOK_EVENTS, type NewWebhook, type Webhook } from '@diapason/contract'
import { type FormEvent, useId } from 'react'
import { Field } from '../../parts/field.tsx'
import { useFirstFocus } from '../../parts/use-first-focus.ts'
import { said } from '../../parts/said.ts'
import { useWords } from '../../strings/language.tsx'
import { webhooksApi } from '../../wire/webhooks-api.ts'
import { FormEnd } from './form-end.tsx'
import { useChange } from './use-settings.ts'

interface Props {
  /** Left out for a new one. */
  readonly webhook?: Webhook
  /** With the secret of a new one. */
  readonly done: (secret?: string) => void
}

const read = (form: HTMLFormElement): NewWebhook => {
  const given = new FormData(form)
  return {
    name: said(form, 'name'),
    url: said(form, 'url'),
    events: WEBHOOK_EVENTS.filter((event) => given.getAll('event').includes(event)),
    withWords: given.has('withWords'),
    active: given.has('active'),
  }
}

const Tick = (props: {
  readonly label: string
  readonly hint?: string
  readonly name: string
  readonly value?: string
  readonly checked: boolean
}) => {
  const { label, hint, name, value, checked } = props
  const id = useId()
  return (
    <label className="tick">
      <input
        type="checkbox"
        name={name}
        value={value ?? 'on'}
        defaultChecked={checked}
        aria-describedby={hint === undefined ? undefined : id}
      />
      <span>
        {label}
        {hint !== undefined && (
          <span id={id} className="hint">
            {' '}
            {hint}
          </span>
        )}
      </span>
    </label>
  )
}

const Place = ({ webhook }: { webhook: Webhook | undefined }) => {
  const words = useWords().webhooks
  return (
    <div className="pair">
      <Field
        label={words.name}
        name="name"
        defaultValue={webhook?.name ?? ''}
        maxLength={60}
        required
      />
      <Field
        label={words.url}
        hint={words.urlHint}
        name="url"
        type="url"
        defaultValue={webhook?.url ?? ''}
        maxLength={2_000}
        required
      />
    </div>
  )
}

const Events = ({ chosen }: { chosen: readonly string[] }) => {
  const words = useWords().webhooks
  return (
    <fieldset className="ticks">
      <legend>{words.events}</legend>
      {WEBHOOK_EVENTS.map((event) => (
        <Tick
          key={event}
          label={words.eventNames[event]}
          name="event"
          value={event}
          checked={chosen.includes(event)}
        />
      ))}
    </fieldset>
  )
}

/** Where something is told, and what. */
export const WebhookForm = ({ webhook, done }: Props) => {
  const words = useWords().webhooks
  const place = useFirstFocus<HTMLFormElement>()
  const save = useChange('webhooks', (body: NewWebhook) =>
    webhook === undefined
      ? webhooksApi.make(body)
      : webhooksApi.change({ webhook: webhook.id, ...body }),
  )
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    save.mutate(read(event.currentTarget), {
      onSuccess: (made) => done('secret' in made ? String(made.secret) : undefined),
    })
  }
  return (
    <li className="card">
      <form onSubmit={submit} ref={place}>
        <Place webhook={webhook} />
        <Events chosen={webhook?.events ?? ['conversation.handed_over']} />
        <Tick
          label={words.withWords}
          hint={words.withWordsHint}
          name="withWords"
          checked={webhook?.withWords ?? false}
        />
        <Tick label={words.active} name="active" checked={webhook?.active ?? true} />
        <FormEnd save={save} done={() => done()} />
      </form>
    </li>
  )
}
