import type { LetterKind } from '@diapason/contract'
import type { Mail } from '../../mail/mailer.ts'
import { findCustomer } from '../../store/customers.ts'
import { findConversation } from '../../store/conversations.ts'
import type { LetterRow } from '../../store/letters.ts'
import { findUser } from '../../store/users.ts'
import { findWorkspace } from '../../store/workspaces.ts'
import { awayReplyWords } from './away-reply-words.ts'
import type { FlowContext } from '../context.ts'
import { digestWords } from './digest-words.ts'
import { testWords } from './away-test-words.ts'
import { transcriptWords } from './transcript-words.ts'

/** What a mail says: the rest of it follows from whom it is for. */
export type LetterWords = Pick<Mail, 'subject' | 'text' | 'html'>

/** What every letter is worded with. */
export interface Wording {
  readonly letter: LetterRow
  readonly company: string
}

type Write = (context: FlowContext, wording: Wording) => Promise<LetterWords | null>

/** A new kind of letter is added here. */
const WRITERS: Readonly<Record<LetterKind, Write>> = {
  test: testWords,
  digest: digestWords,
  transcript: transcriptWords,
  reply: awayReplyWords,
}

/** The mail as it leaves now; null when there is nothing left to say, or nobody to say it to. */
export async function letterWords(context: FlowContext, letter: LetterRow): Promise<Mail | null> {
  const { name: company } = await findWorkspace(context.store.db, letter.workspaceId)
  const to = await recipientOf(context, letter)
  const words = to && (await WRITERS[letter.kind](context, { letter, company }))
  return words ? { ...words, id: letter.id, to, fromName: company } : null
}

/** A customer at the address they gave; somebody of the team at theirs, while they may come in. */
async function recipientOf(context: FlowContext, letter: LetterRow): Promise<Mail['to'] | null> {
  const { db } = context.store
  const { workspaceId, conversationId, userId, address } = letter
  if (address !== null) {
    const conversation =
      conversationId && (await findConversation(db, { workspaceId, conversationId }))
    if (!conversation) return null
    const customer = await findCustomer(db, workspaceId, conversation.customerId)
    return { name: customer?.name ?? null, address }
  }
  const user = userId === null ? undefined : await findUser(db, workspaceId, userId)
  return user && !user.disabled ? { name: user.name, address: user.email } : null
}
