import type { ConversationSummary } from '@diapason/contract'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { notFound } from '../../errors.ts'
import {
  findConversation,
  type ConversationKey,
  type ConversationRow,
} from '../../store/conversations.ts'
import { inboxRow } from '../../store/inbox.ts'
import { presentSummary } from '../../views/summary.ts'
import type { ApiContext } from '../context.ts'
import { actorOf } from '../guests.ts'

/** The id in a conversation's address. */
export const params = z.object({ id: z.uuid() })

/** Which conversation an address names: always one of the workspace of whoever asks. */
export const keyOf = (request: FastifyRequest & { params: { id: string } }): ConversationKey => ({
  workspaceId: actorOf(request).workspaceId,
  conversationId: request.params.id,
})

/** @throws `not_found` (404) when the workspace has no such conversation */
export async function named(api: ApiContext, key: ConversationKey): Promise<ConversationRow> {
  const conversation = await findConversation(api.flow.store.db, key)
  if (!conversation) throw notFound('conversation')
  return conversation
}

/** As the inbox shows it now. */
export async function summaryOf(
  api: ApiContext,
  key: ConversationKey,
): Promise<ConversationSummary> {
  const row = await inboxRow(api.flow.store.db, key)
  if (!row) throw notFound('conversation')
  return presentSummary(row)
}
