import type { WebhookDelivery } from '@diapason/contract'
import { useQuery } from '@tanstack/react-query'
import { Moment } from '../../parts/moment.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { useWords } from '../../strings/language.tsx'
import { deliveriesQuery, webhooksApi } from '../../wire/webhooks-api.ts'
import { useChange } from './use-settings.ts'

/** Deliveries that are shown before somebody asks for more. */
const SHOWN = 5

const Delivery = ({ webhook, delivery }: { webhook: string; delivery: WebhookDelivery }) => {
  const words = useWords().webhooks
  const retry = useChange('webhooks', webhooksApi.retry)
  const { event, state, attempts, status, failure } = delivery
  const how = [
    words.states[state],
    attempts > 1 || state !== 'sent' ? words.attempts(attempts) : '',
    failure === null ? '' : (words.failures[failure] ?? failure),
    status === null ? '' : words.answered(status),
  ]
  return (
    <li data-state={state}>
      <span>{words.eventNames[event]}</span>
      <span className="hint">
        {how.filter(Boolean).join(' · ')} · <Moment at={delivery.triedAt ?? delivery.madeAt} />
      </span>
      {state === 'dead' && (
        <button
          type="button"
          className="button small"
          disabled={retry.isPending}
          onClick={() => retry.mutate({ webhook, delivery: delivery.id })}
        >
          {words.retry}
        </button>
      )}
    </li>
  )
}

/** What was told last, each with how it went. */
export const WebhookDeliveries = ({ webhook }: { webhook: string }) => {
  const words = useWords().webhooks
  const { data, error } = useQuery(deliveriesQuery(webhook))
  return (
    <details className="deliveries" open={data?.some(({ state }) => state === 'dead')}>
      <summary>{words.deliveries}</summary>
      {error !== null && <ProblemNote error={error} />}
      {data?.length === 0 && <p className="hint">{words.noDeliveries}</p>}
      <ul>
        {data?.slice(0, SHOWN).map((delivery) => (
          <Delivery key={delivery.id} webhook={webhook} delivery={delivery} />
        ))}
      </ul>
    </details>
  )
}
