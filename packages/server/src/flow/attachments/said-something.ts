import { filesGone, nothingToSend } from '../../errors.ts'
import type { ConversationKey } from '../../store/conversations.ts'
import { nameAttachments } from '../../store/attachments.ts'
import type { Db } from '../../store/db.ts'

/** Words, files, or both. */
export interface Said {
  readonly text: string
  /** Ids of files that were uploaded before, in order. */
  readonly attachments?: readonly string[] | undefined
}

/** @throws `invalid_request` (400) when there is neither a word nor a file */
export function expectSaid({ text, attachments = [] }: Said): void {
  if (text === '' && attachments.length === 0) throw nothingToSend()
}

/** Is this what was said before under the same id? */
export const isSame = (
  known: { text: string; attachments: readonly { id: string }[] },
  { text, attachments = [] }: Said,
): boolean =>
  known.text === text &&
  known.attachments.map(({ id }) => id).join() === [...new Set(attachments)].join()

/**
 * Gives files to what names them, in the transaction that stores it.
 * @throws `files_gone` (422) when one of them is not there, is another’s, or was sent before
 */
export async function attach(
  tx: Db,
  key: ConversationKey,
  named: Parameters<typeof nameAttachments>[2],
): Promise<void> {
  if (named.ids.length > 0 && !(await nameAttachments(tx, key, named))) throw filesGone()
}
