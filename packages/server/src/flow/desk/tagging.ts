import { TAGS_ON_ONE, type Tagged } from '@diapason/contract'
import { conflict, notFound } from '../../errors.ts'
import { lockConversation, type ConversationKey } from '../../store/conversations.ts'
import type { Db } from '../../store/db.ts'
import { recordEvent } from '../../store/events.ts'
import { countCarried, markChanged, putTags, takeTags } from '../../store/tags-carried.ts'
import { findTag } from '../../store/tags.ts'
import type { FlowContext } from '../context.ts'

/** Tags to put on conversations and to take off them. */
interface Wish {
  readonly workspaceId: string
  readonly ids: readonly string[]
  readonly add: readonly string[]
  readonly remove: readonly string[]
  /** Who asks; null for a machine. */
  readonly byId: string | null
}

/**
 * Puts tags on conversations and takes others off, each conversation for itself: one that is gone,
 * or carries as many as it may, stops none of the others.
 *
 * @throws `not_found` (404) for a tag that the workspace has not, `conflict` (409) for a retired one
 */
export async function tagConversations(context: FlowContext, wish: Wish): Promise<Tagged> {
  const { db } = context.store
  for (const id of wish.add) await expectOffered(db, wish.workspaceId, id)
  const told: Tagged = { changed: [], missing: [], full: [] }
  for (const conversationId of new Set(wish.ids)) {
    const key = { workspaceId: wish.workspaceId, conversationId }
    const done = await db
      .transaction((tx) => tagOne(tx, key, wish))
      .catch((error: unknown) => {
        if (error instanceof Full) return 'full' as const
        throw error
      })
    if (done === 'missing' || done === 'full') told[done].push(conversationId)
    else if (done.added.length + done.removed.length > 0)
      told.changed.push({ conversation: conversationId, ...done })
  }
  return told
}

async function expectOffered(db: Db, workspaceId: string, id: string): Promise<void> {
  const tag = await findTag(db, workspaceId, id)
  if (!tag) throw notFound('tag')
  if (tag.retiredAt)
    throw conflict(`The tag “${tag.name}” is offered no more.`, 'Choose another, or restore it.')
}

/** It would carry more than it may: nothing of the wish is done to it. */
class Full extends Error {}

async function tagOne(
  tx: Db,
  key: ConversationKey,
  wish: Wish,
): Promise<'missing' | { added: string[]; removed: string[] }> {
  if (!(await lockConversation(tx, key))) return 'missing'
  const removed = await takeTags(tx, key, [...wish.remove])
  const added = await putTags(tx, key, [...wish.add])
  if ((await countCarried(tx, key)) > TAGS_ON_ONE) throw new Full()
  const { byId } = wish
  for (const tagId of removed) await recordEvent(tx, key, { kind: 'untagged', byId, tagId })
  for (const tagId of added) await recordEvent(tx, key, { kind: 'tagged', byId, tagId })
  if (added.length + removed.length > 0) await markChanged(tx, key)
  return { added, removed }
}
