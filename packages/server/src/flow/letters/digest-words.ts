import type { AlertSettings, NewsKind } from '@diapason/contract'
import { pageOf, type Part } from '../../mail/page.ts'
import { findAlerts } from '../../store/alert-settings.ts'
import { newsFor, type News } from '../../store/news.ts'
import { currentPolicy } from '../../store/policies.ts'
import type { FlowContext } from '../context.ts'
import type { LetterWords, Wording } from './letter-words.ts'

/** Characters of a customer's words that a mail shows unless its reader wants more. */
const FEW_WORDS = 80

type Kinds = Readonly<Record<NewsKind, string>>

const WORDS = {
  fr: {
    subject: (count: number, company: string) =>
      count === 1
        ? `1 conversation vous attend (${company})`
        : `${count} conversations vous attendent (${company})`,
    lead: 'Bonjour,\n\nVoici ce qui est arrivé pendant votre absence.',
    nameless: 'Un client',
    kinds: {
      handover: 'attend une personne, et personne n’est en ligne',
      mine: 'a écrit dans une conversation que vous suivez',
      assigned: 'vous est confié',
      mentioned: 'une collègue ou un collègue vous cite dans une note',
    } satisfies Kinds,
    open: 'Ouvrir la conversation',
    why: 'Un seul message à la fois, jamais pendant vos heures calmes. Pour changer ou arrêter ces envois\u00a0: ',
  },
  en: {
    subject: (count: number, company: string) =>
      count === 1
        ? `1 conversation is waiting for you (${company})`
        : `${count} conversations are waiting for you (${company})`,
    lead: 'Hello,\n\nThis is what came in while you were away.',
    nameless: 'A customer',
    kinds: {
      handover: 'is waiting for a person, and nobody is online',
      mine: 'wrote in a conversation of yours',
      assigned: 'was assigned to you',
      mentioned: 'a colleague mentions you in a note',
    } satisfies Kinds,
    open: 'Open the conversation',
    why: 'One mail at a time, never in your quiet hours. To change or stop these mails: ',
  },
} as const

/** What waits for somebody of the team now; nothing when others have seen to it. */
export async function digestWords(
  context: FlowContext,
  { letter, company }: Wording,
): Promise<LetterWords | null> {
  const { db } = context.store
  const { workspaceId, userId, language } = letter
  if (userId === null) return null
  const { settings } = await findAlerts(db, { workspaceId, userId })
  const news = await newsFor(db, { workspaceId, userId }, settings.kinds)
  if (!settings.mail || news.length === 0) return null
  const words = WORDS[language]
  const { timeZone } = (await currentPolicy(db, workspaceId)).hours
  const at = new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  })
  const count = new Set(news.map(({ conversationId }) => conversationId)).size
  const { publicUrl } = context.post
  const partsOf = (one: News): Part[] => [
    {
      head: [
        [one.customer ?? words.nameless, one.reference].filter(Boolean).join(' · '),
        words.kinds[one.kind],
        at.format(one.at),
      ].join(', '),
      words: shortened(one.lastWords, settings),
    },
    { link: words.open, to: `${publicUrl}/console/conversations/${one.conversationId}` },
  ]
  return {
    subject: words.subject(count, company),
    ...pageOf(language, [
      { say: words.lead },
      ...news.flatMap(partsOf),
      { aside: `${words.why}${publicUrl}/console/alerts` },
    ]),
  }
}

function shortened(said: string, { mailWords }: AlertSettings): string {
  if (mailWords || said.length <= FEW_WORDS) return said
  return `${said.slice(0, FEW_WORDS - 1).toWellFormed()}…`
}
