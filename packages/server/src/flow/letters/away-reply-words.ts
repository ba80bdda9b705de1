import { pageOf } from '../../mail/page.ts'
import { findConversation } from '../../store/conversations.ts'
import { messagesAfter } from '../../store/messages.ts'
import { firstName } from '../../views/message.ts'
import type { FlowContext } from '../context.ts'
import type { LetterWords, Wording } from './letter-words.ts'
import { WAY_BACK_DAYS, wayBack } from './way-back.ts'

const WORDS = {
  fr: {
    subject: (who: string, company: string) => `${who}, ${company}, vous a répondu`,
    lead: 'Bonjour,\n\nVous n’étiez plus là quand cette réponse est arrivée.',
    link: 'Reprendre la conversation',
    how: `Pour répondre, ouvrez la conversation par ce lien. Il est personnel et valable ${WAY_BACK_DAYS} jours. Une réponse à cet e-mail ne serait pas lue.`,
    noLink:
      'Pour répondre, revenez sur la page où vous avez écrit, avec le même navigateur. Une réponse à cet e-mail ne serait pas lue.',
    reference: (reference: string) => `Référence\u00a0: ${reference}`,
  },
  en: {
    subject: (who: string, company: string) => `${who} of ${company} has answered you`,
    lead: 'Hello,\n\nYou had left when this answer came.',
    link: 'Go on with the conversation',
    how: `To answer, open the conversation with this link. It is yours alone and good for ${WAY_BACK_DAYS} days. A reply to this e-mail would not be read.`,
    noLink:
      'To answer, go back to the page where you wrote, with the same browser. A reply to this e-mail would not be read.',
    reference: (reference: string) => `Reference: ${reference}`,
  },
} as const

/** A person's replies that the customer has not seen; nothing when they have by now. */
export async function awayReplyWords(
  context: FlowContext,
  { letter, company }: Wording,
): Promise<LetterWords | null> {
  const { db } = context.store
  const { workspaceId, conversationId, language } = letter
  const { from = 0, upto = 0 } = letter.facts
  if (conversationId === null) return null
  const key = { workspaceId, conversationId }
  const conversation = await findConversation(db, key)
  if (!conversation || conversation.seenCustomer >= upto) return null
  const after = Math.max(from - 1, conversation.seenCustomer)
  const said = (await messagesAfter(db, key, { after, limit: upto - after })).filter(
    ({ author }) => author === 'agent',
  )
  const last = said.at(-1)
  if (!last) return null
  const words = WORDS[language]
  const name = firstName(last.agentName ?? '') || company
  const link = await wayBack(context, conversation)
  return {
    subject: words.subject(name, company),
    ...pageOf(language, [
      { say: words.lead },
      ...said.map(({ agentName, text }) => ({ head: firstName(agentName ?? ''), words: text })),
      ...(link === null ? [] : [{ link: words.link, to: link }]),
      { aside: link === null ? words.noLink : words.how },
      ...(conversation.reference === null
        ? []
        : [{ aside: words.reference(conversation.reference) }]),
    ]),
  }
}
