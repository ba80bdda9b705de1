import { randomUUID } from 'node:crypto'
import { TAGS_MOST, type TagChange } from '@diapason/contract'
import { conflict, hasState, notFound } from '../../errors.ts'
import type { Db } from '../../store/db.ts'
import { renameInViews } from '../../store/saved-views.ts'
import {
  findTag,
  findTagNamed,
  insertTag,
  listTags,
  mergeTags,
  updateTag,
  type UsedTag,
} from '../../store/tags.ts'
import type { FlowContext } from '../context.ts'

interface TagKey {
  readonly workspaceId: string
  readonly id: string
}

/** Makes a tag, or restores the one that has this name already, whatever its accents and capitals. */
export async function makeTag(
  context: FlowContext,
  tag: { workspaceId: string; byId: string | null; name: string; topics: string[] },
): Promise<UsedTag> {
  const { db } = context.store
  const { workspaceId, name, topics, byId: madeBy } = tag
  const known = await findTagNamed(db, workspaceId, name)
  if (known) {
    await updateTag(db, known, { retiredAt: null })
    return tagOf(db, known)
  }
  if ((await listTags(db, workspaceId)).length >= TAGS_MOST)
    throw conflict(`A workspace has ${TAGS_MOST} tags at most.`, 'Merge or rename some of them.')
  const id = randomUUID()
  const isNew = await insertTag(db, { workspaceId, id, name, topics, madeBy })
  return isNew ? tagOf(db, { workspaceId, id }) : makeTag(context, tag)
}

/** @throws `not_found` (404); `conflict` (409) when another has the name */
export async function changeTag(
  { store: { db } }: FlowContext,
  key: TagKey,
  { retired, name, topics }: TagChange,
): Promise<UsedTag> {
  await tagOf(db, key)
  const change = {
    ...(name !== undefined && { name }),
    ...(topics !== undefined && { topics }),
    ...(retired !== undefined && { retiredAt: retired ? new Date() : null }),
  }
  await updateTag(db, key, change).catch((error: unknown) => {
    throw hasState(error, /^23505$/) ? nameTaken() : error
  })
  return tagOf(db, key)
}

/** All that carries a tag carries `into` instead. @throws `not_found` (404), `conflict` (409) */
export async function mergeTag(
  { store: { db } }: FlowContext,
  key: TagKey,
  into: string,
): Promise<UsedTag> {
  if (into === key.id) throw conflict('A tag cannot be merged into itself.', 'Choose another.')
  const target = { workspaceId: key.workspaceId, id: into }
  await db.transaction(async (tx) => {
    await tagOf(tx, key)
    await tagOf(tx, target)
    const move = { from: key.id, into }
    await mergeTags(tx, key.workspaceId, move)
    await renameInViews(tx, key.workspaceId, move)
  })
  return tagOf(db, target)
}

async function tagOf(db: Db, { workspaceId, id }: TagKey): Promise<UsedTag> {
  const tag = await findTag(db, workspaceId, id)
  if (!tag) throw notFound('tag')
  return tag
}

const nameTaken = () => conflict('Another tag has this name.', 'Merge the two, or choose another.')
