import { randomUUID } from 'node:crypto'
import type { NewWebhook } from '@diapason/contract'
import { invalid, notFound, type DiapasonError } from '../../errors.ts'
import type { Db } from '../../store/db.ts'
import {
  insertWebhook,
  replaceSecret,
  updateWebhook,
  type WebhookKey,
  type WebhookRow,
} from '../../store/webhooks.ts'
import type { Reach } from './post.ts'
import { newSigningSecret, sealSecret } from './secret.ts'

/** What other systems are told: making and changing webhooks. */
export interface Webhooks {
  /** @throws `invalid_request` (400) for an address that may not be called */
  make(workspaceId: string, webhook: NewWebhook): Promise<WebhookWithSecret>
  /** @throws `invalid_request` (400), `not_found` (404) */
  change(key: WebhookKey, webhook: NewWebhook): Promise<WebhookRow>
  /** The former secret signs too for a day. @throws `not_found` (404) */
  renewSecret(key: WebhookKey): Promise<WebhookWithSecret>
}

/** A webhook as it is told once, with its secret. */
export interface WebhookWithSecret {
  readonly row: WebhookRow
  readonly secret: string
}

/** Hours in which a receiver may go over to a new secret. */
const FORMER_HOURS = 24

/** Webhooks of a database, their secrets sealed with the server’s own. */
export function openWebhooks(place: { db: Db; secret: Uint8Array; reach: Reach }): Webhooks {
  const { db } = place
  const seal = (text: string, id: string) => sealSecret(place.secret, text, id)
  return {
    make: async (workspaceId, webhook) => {
      expectReachable(webhook.url, place.reach)
      const id = randomUUID()
      const secret = newSigningSecret()
      const row = { workspaceId, id, ...webhook, sealedSecret: seal(secret, id) }
      return { row: await insertWebhook(db, row), secret }
    },
    change: async (key, webhook) => {
      expectReachable(webhook.url, place.reach)
      return expectThere(await updateWebhook(db, key, webhook))
    },
    renewSecret: async (key) => {
      const secret = newSigningSecret()
      const next = { sealed: seal(secret, key.id), formerHours: FORMER_HOURS }
      return { row: expectThere(await replaceSecret(db, key, next)), secret }
    },
  }
}

function expectThere(row: WebhookRow | undefined): WebhookRow {
  if (!row) throw notFound('webhook')
  return row
}

/** Said when it is set, and looked at again whenever something is sent. */
function expectReachable(url: string, reach: Reach): void {
  try {
    reach.expect(new URL(url))
  } catch {
    throw addressRefused()
  }
}

const addressRefused = (): DiapasonError =>
  invalid(
    'Webhooks may not be sent to this address.',
    'Use https and a public host, or have whoever runs the server name the host in WEBHOOK_HOSTS.',
  )
