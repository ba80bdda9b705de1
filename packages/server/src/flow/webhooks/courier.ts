import { setTimeout as pause } from 'node:timers/promises'
import type { Logger } from 'pino'
import { factsOf } from '../../errors.ts'
import type { Db } from '../../store/db.ts'
import { findWebhook, type WebhookRow } from '../../store/webhooks.ts'
import { claimDue, finishDue, forgetDeliveries, type Due } from '../../store/webhooks-due.ts'
import { bodyOf } from './body.ts'
import { post, type Posted, type Reach } from './post.ts'
import { openSecret, signatureOf } from './secret.ts'

/** What a courier works with. */
export interface CourierContext {
  readonly db: Db
  readonly secret: Uint8Array
  readonly reach: Reach
  /** Milliseconds before each further try; after the last one it is given up. */
  readonly waits: readonly number[]
  readonly version: string
  readonly log: Logger
}

/** Sends what is due to other systems, until it is stopped. */
export interface Courier {
  /** Finishes what is under way and takes nothing new. */
  stop(): Promise<void>
}

/** Five seconds, then longer: eight tries in some fifteen hours. */
export const WEBHOOK_WAITS: readonly number[] = [5, 30, 120, 600, 3_600, 14_400, 36_000].map(
  (seconds) => seconds * 1_000,
)

const LOOK_MS = 400
/** Webhooks that are sent to side by side. */
const SIDE_BY_SIDE = 8
const KEPT_DAYS = 7
const FORGET_EVERY_MS = 3_600_000

/**
 * Starts a courier: apart from the worker, so that a receiver that stalls never holds up a customer.
 * Several may run, in one process or in many.
 */
export function startCourier(context: CourierContext): Courier {
  const busy = new Map<string, Promise<void>>()
  const stopping = new AbortController()
  let forgottenAt = 0
  const start = (due: Due) => {
    const work = deliver(context, due)
      .catch((error: unknown) => tell(context, error))
      .finally(() => busy.delete(due.webhookId))
    busy.set(due.webhookId, work)
  }
  const look = async () => {
    if (Date.now() - forgottenAt > FORGET_EVERY_MS) {
      forgottenAt = Date.now()
      await forgetDeliveries(context.db, KEPT_DAYS)
    }
    const claim = { busy: [...busy.keys()], limit: SIDE_BY_SIDE - busy.size }
    if (claim.limit > 0) (await claimDue(context.db, claim)).forEach(start)
  }
  const loop = async () => {
    while (!stopping.signal.aborted) {
      await look().catch((error: unknown) => tell(context, error))
      await pause(LOOK_MS, undefined, { signal: stopping.signal }).catch(() => undefined)
    }
  }
  const running = loop()
  return {
    stop: async () => {
      stopping.abort()
      await running
      await Promise.all(busy.values())
    },
  }
}

const tell = ({ log }: CourierContext, error: unknown): void =>
  log.warn({ failure: factsOf(error) }, 'webhooks cannot be worked on; trying again')

async function deliver(context: CourierContext, due: Due): Promise<void> {
  const { db, waits } = context
  const webhook = await findWebhook(db, { workspaceId: due.workspaceId, id: due.webhookId })
  if (!webhook) return
  const body = await bodyOf(db, due, webhook)
  const secrets = secretsOf(context, webhook)
  if (body === null || secrets.length === 0)
    return finishDue(db, due, { status: null, failure: 'gone', retryInMs: null })
  const posted = await send(context, { due, webhook, body, secrets })
  const retryInMs = posted.failure === null ? null : (waits[due.attempts - 1] ?? null)
  const { status, failure } = posted
  if (failure !== null)
    context.log.warn({ delivery: due.id, webhook: due.webhookId, status, failure }, 'not taken')
  await finishDue(db, due, { status, failure, retryInMs })
}

/** The secret of now, and the former one for as long as it counts. */
function secretsOf({ secret }: CourierContext, webhook: WebhookRow): string[] {
  const { id, sealedSecret, sealedFormer, formerUntil } = webhook
  const hasFormer = formerUntil !== null && formerUntil.getTime() > Date.now()
  return [sealedSecret, hasFormer ? sealedFormer : null].flatMap((sealed) => {
    const opened = sealed && openSecret(secret, sealed, id)
    return opened ? [opened] : []
  })
}

function send(
  { reach, version }: CourierContext,
  what: { due: Due; webhook: WebhookRow; body: string; secrets: readonly string[] },
): Promise<Posted> {
  const { due, webhook, body, secrets } = what
  const seconds = Math.floor(Date.now() / 1_000)
  const headers = {
    'content-type': 'application/json',
    'user-agent': `Diapason/${version}`,
    'webhook-id': due.id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': signatureOf({ id: due.id, seconds, body }, secrets),
  }
  return post({ url: webhook.url, body, headers }, reach)
}
