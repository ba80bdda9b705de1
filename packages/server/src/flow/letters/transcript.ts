import { randomUUID } from 'node:crypto'
import { addressMissing, mailLimit, mailMissing, notFound, nothingSaid } from '../../errors.ts'
import {
  findConversation,
  lockConversation,
  type ConversationKey,
} from '../../store/conversations.ts'
import { findCustomer } from '../../store/customers.ts'
import { postLetter, transcriptsLately } from '../../store/letters.ts'
import { keepAddress } from '../../store/ways-back.ts'
import { spokenIn } from '../3-decide.ts'
import type { FlowContext } from '../context.ts'

/** A conversation that is to go to its customer by mail. */
export interface TranscriptOrder {
  readonly key: ConversationKey
  /** Where to; not given: to the address that is known. */
  readonly address: string | undefined
  /** Who of the team sends it; null when the customer asked. */
  readonly userId: string | null
}

/** Transcripts in an hour: of one conversation, and to one address in the whole workspace. */
const MOST_AN_HOUR = 3

/**
 * Sends what was said to the customer. Within an hour all of it goes to one address.
 *
 * @returns the address, as far as it may be shown: `m…@example.org`
 * @throws `mail_missing`, `nothing_said`, `address_missing` (409), `mail_limit` (429)
 */
export async function orderTranscript(
  context: FlowContext,
  { key, address, userId }: TranscriptOrder,
): Promise<string> {
  if (context.post.mailer.from === null) throw mailMissing()
  const to = await context.store.db.transaction(async (tx) => {
    const conversation = await lockConversation(tx, key)
    if (!conversation) throw notFound('conversation')
    if (conversation.lastSeq === 0) throw nothingSaid()
    const { workspaceId } = key
    const { customerId } = conversation
    const customer = await findCustomer(tx, workspaceId, customerId)
    const known = customer?.email ?? null
    const wanted = address ?? known
    if (wanted === null) throw addressMissing()
    const lately = await transcriptsLately(tx, { ...key, address: wanted })
    const most = Math.max(lately.ofConversation, lately.toAddress)
    if (most >= MOST_AN_HOUR || lately.elsewhere > 0) throw mailLimit()
    if (known === null) await keepAddress(tx, { workspaceId, customerId }, wanted)
    const language = spokenIn(conversation.language)
    const letter = { ...key, id: randomUUID(), kind: 'transcript' as const, language, userId }
    await postLetter(tx, { ...letter, address: wanted })
    return wanted
  })
  context.wake()
  return shown(to)
}

/** An address, as far as it may be shown to whoever holds a pass: `m…@example.org`. */
export const shown = (address: string): string =>
  address.replace(/^(.)[^@]*/u, (_whole, first: string) => `${first}…`)

/** The address that mail reaches this conversation's customer at; null when none is known. */
export async function knownAddress(
  { store: { db } }: FlowContext,
  key: ConversationKey,
): Promise<string | null> {
  const conversation = await findConversation(db, key)
  const customer =
    conversation && (await findCustomer(db, key.workspaceId, conversation.customerId))
  return customer?.email ?? null
}
