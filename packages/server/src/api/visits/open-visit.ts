import { randomUUID } from 'node:crypto'
import type { NewVisit, Visit } from '@diapason/contract'
import { checkIdentity } from '../../access/identity.ts'
import { checkOrigin } from '../../access/origins.ts'
import type { Visitor } from '../../access/visitor-tokens.ts'
import { notFound } from '../../errors.ts'
import { findChannelByKey, type ChannelRow } from '../../store/channels.ts'
import { findOpenConversation } from '../../store/conversations.ts'
import { customerNow } from '../../store/customer-aliases.ts'
import { upsertIdentified } from '../../store/customers.ts'
import type { ApiContext } from '../context.ts'

/**
 * Gives a visitor a pass. Nothing is stored for somebody unknown until they write: the ids in the
 * pass are made here and kept nowhere else.
 *
 * @throws `not_found` (404), `forbidden` (403: foreign site, or a wrong identity signature)
 */
export async function openVisit(
  api: ApiContext,
  visit: NewVisit,
  origin: string | undefined,
): Promise<Visit> {
  const channel = await findChannelByKey(api.flow.store.db, visit.channel)
  if (!channel) throw notFound('channel')
  checkOrigin(origin, { publicUrl: api.publicUrl, origins: channel.origins })
  const ids = await idsFor(api, visit, channel)
  const { workspaceId, id: channelId } = channel
  const visitor = {
    workspaceId,
    channelId,
    ...ids,
    language: visit.language,
    origin: origin ?? null,
  }
  return { ...(await api.tokens.issue(visitor)), conversationId: ids.conversationId }
}

type Ids = Pick<Visitor, 'customerId' | 'conversationId'>

async function idsFor(api: ApiContext, visit: NewVisit, channel: ChannelRow): Promise<Ids> {
  const earlier = visit.token === undefined ? null : await continued(api, visit.token, channel)
  if (!visit.identity) return earlier ?? { customerId: randomUUID(), conversationId: randomUUID() }
  checkIdentity(visit.identity, channel.identitySecret)
  const { db } = api.flow.store
  const { id: identity, name = null, email = null } = visit.identity
  const { workspaceId, id: channelId } = channel
  const customer = await upsertIdentified(db, {
    workspaceId,
    id: randomUUID(),
    channelId,
    identity,
    name,
    email,
  })
  const open = await findOpenConversation(db, { workspaceId, channelId, customerId: customer.id })
  const same = earlier?.customerId === customer.id ? earlier.conversationId : null
  return { customerId: customer.id, conversationId: open?.id ?? same ?? randomUUID() }
}

/** A token of this channel leads back to its conversation; one that is too old begins a new one. */
async function continued(api: ApiContext, token: string, channel: ChannelRow): Promise<Ids | null> {
  const visitor = await api.tokens.readAnyAge(token).catch(() => null)
  if (visitor?.workspaceId !== channel.workspaceId || visitor.channelId !== channel.id) return null
  const { workspaceId, channelId, conversationId } = visitor
  const customerId = await customerNow(api.flow.store.db, workspaceId, visitor.customerId)
  const open = await findOpenConversation(api.flow.store.db, { workspaceId, channelId, customerId })
  return { customerId, conversationId: open?.id ?? conversationId }
}
