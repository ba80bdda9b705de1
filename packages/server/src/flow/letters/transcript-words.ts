import { pageOf, type Part } from '../../mail/page.ts'
import { findConversation } from '../../store/conversations.ts'
import { latestMessages, type NamedMessage } from '../../store/messages.ts'
import { currentPolicy } from '../../store/policies.ts'
import { firstName } from '../../views/message.ts'
import type { FlowContext } from '../context.ts'
import type { LetterWords, Wording } from './letter-words.ts'

/** Messages that a transcript holds at most, the last ones. */
const MOST = 1_000

const WORDS = {
  fr: {
    subject: (company: string) => `Votre conversation avec ${company}`,
    lead: (company: string) =>
      `Bonjour,\n\nVoici votre échange avec ${company}, comme vous l’avez demandé ou comme la personne qui vous a répondu vous l’envoie.`,
    reference: (reference: string) => `Référence\u00a0: ${reference}`,
    you: 'Vous',
    bot: 'Assistant automatique',
    team: 'Service client',
    cut: `Seuls les ${MOST} derniers messages sont repris ici.`,
    end: 'Ce message est envoyé automatiquement\u202f; une réponse par e-mail ne serait pas lue.',
  },
  en: {
    subject: (company: string) => `Your conversation with ${company}`,
    lead: (company: string) =>
      `Hello,\n\nHere is your conversation with ${company}, as you asked, or as the person who answered sends it to you.`,
    reference: (reference: string) => `Reference: ${reference}`,
    you: 'You',
    bot: 'Automated assistant',
    team: 'Customer service',
    cut: `Only the last ${MOST} messages are repeated here.`,
    end: 'This message was sent automatically; a reply by e-mail would not be read.',
  },
} as const

/**
 * What both sides said, in order. It reads the messages and nothing else: no note, no reading, no event
 * can be in it.
 */
export async function transcriptWords(
  { store: { db } }: FlowContext,
  { letter, company }: Wording,
): Promise<LetterWords | null> {
  const { workspaceId, conversationId, language } = letter
  if (conversationId === null) return null
  const key = { workspaceId, conversationId }
  const conversation = await findConversation(db, key)
  const messages = await latestMessages(db, key, MOST)
  if (!conversation || messages.length === 0) return null
  const { timeZone } = (await currentPolicy(db, workspaceId)).hours
  const at = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone })
  const words = WORDS[language]
  const said = messages.map(
    (message): Part => ({
      head: `${authorOf(message, words)}, ${at.format(message.sentAt)}`,
      words: message.text,
    }),
  )
  const { reference, lastSeq } = conversation
  return {
    subject: words.subject(company),
    ...pageOf(language, [
      { say: words.lead(company) },
      ...(reference === null ? [] : [{ aside: words.reference(reference) }]),
      ...(lastSeq > messages.length ? [{ aside: words.cut }] : []),
      ...said,
      { aside: words.end },
    ]),
  }
}

function authorOf(
  { author, agentName }: NamedMessage,
  words: { you: string; bot: string; team: string },
): string {
  if (author === 'customer') return words.you
  if (author === 'bot') return words.bot
  return agentName === null ? words.team : firstName(agentName)
}
