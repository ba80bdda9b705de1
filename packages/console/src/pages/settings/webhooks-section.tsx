import type { Webhook } from '@diapason/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { useWords } from '../../strings/language.tsx'
import { webhooksApi, webhooksQuery } from '../../wire/webhooks-api.ts'
import { AddButton } from './add-button.tsx'
import { RemoveButton } from './remove-button.tsx'
import { Section } from './section.tsx'
import { useChange } from './use-settings.ts'
import { WebhookDeliveries } from './webhooks-deliveries.tsx'
import { WebhookForm } from './webhooks-form.tsx'
import { WebhookSecret } from './webhooks-secret.tsx'

const Acts = ({ webhook, edit }: { webhook: Webhook; edit: () => void }) => {
  const words = useWords()
  const says = words.webhooks
  const remove = useChange('webhooks', webhooksApi.remove)
  const test = useChange('webhooks', webhooksApi.test)
  const renew = useChange('webhooks', webhooksApi.renew)
  const error = remove.error ?? test.error ?? renew.error
  return (
    <>
      <div className="acts">
        <button
          type="button"
          className="button small"
          disabled={test.isPending}
          onClick={() => test.mutate(webhook.id)}
        >
          {says.test}
        </button>
        <button type="button" className="button small plain" onClick={edit}>
          {words.settings.edit}
        </button>
        <RemoveButton label={says.renew} remove={() => renew.mutate(webhook.id)} />
        <RemoveButton remove={() => remove.mutate(webhook.id)} />
      </div>
      {renew.data !== undefined && (
        <WebhookSecret secret={renew.data.secret} hint={says.renewHint} />
      )}
      {error !== null && <ProblemNote error={error} />}
    </>
  )
}

const WebhookCard = ({ webhook }: { webhook: Webhook }) => {
  const words = useWords().webhooks
  const [editing, edit] = useState(false)
  if (editing) return <WebhookForm webhook={webhook} done={() => edit(false)} />
  const counts = words.counts(webhook.counts.waiting, webhook.counts.dead)
  return (
    <li className="card">
      <header>
        <h3>{webhook.name}</h3>
        <span className="hint">
          {[webhook.active ? '' : words.off, counts].filter(Boolean).join(' · ')}
        </span>
      </header>
      <p className="address">{webhook.url}</p>
      <p className="hint">
        {webhook.events.map((event) => words.eventNames[event]).join(', ')}
        {webhook.withWords && ` · ${words.withWords}`}
      </p>
      <Acts webhook={webhook} edit={() => edit(true)} />
      <WebhookDeliveries webhook={webhook.id} />
    </li>
  )
}

/** What other systems are told of conversations, and how that went. */
export const WebhooksSection = () => {
  const words = useWords().webhooks
  const [adding, add] = useState(false)
  const [secret, setSecret] = useState<string | null>(null)
  const query = useQuery(webhooksQuery)
  const made = (fresh?: string) => {
    setSecret(fresh ?? null)
    add(false)
  }
  return (
    <Section name="webhooks" lead={words.lead} query={query}>
      {(webhooks) => (
        <>
          {webhooks.length === 0 && !adding && <p>{words.empty}</p>}
          {secret !== null && <WebhookSecret secret={secret} />}
          <ul className="cards">
            {webhooks.map((webhook) => (
              <WebhookCard key={webhook.id} webhook={webhook} />
            ))}
            {adding && <WebhookForm done={made} />}
          </ul>
          {!adding && <AddButton label={words.new} add={() => add(true)} />}
        </>
      )}
    </Section>
  )
}
