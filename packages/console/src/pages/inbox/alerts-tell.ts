import { isQuietAt, type Alerts, type ConversationSummary, type NewsKind } from '@diapason/contract'
import { isLeader } from '../../parts/leader.ts'
import { notice } from '../../parts/notices.ts'
import { strike } from '../../parts/tuning-fork.ts'
import type { Words } from '../../strings/fr.ts'
import { NOTES } from './alerts-news.ts'

/** One piece of news, and how to get to it. */
export interface Piece {
  readonly kind: NewsKind
  readonly conversation: string
  /** As a list holds it; undefined when none does. */
  readonly summary: ConversationSummary | undefined
  readonly open: () => void
}

/** Is somebody looking at the console in this tab? */
const isLookedAt = (): boolean => !document.hidden && document.hasFocus()

/**
 * Tells a piece of news as its hearer wants it: nothing but the count in the tab while it is quiet, and no
 * word of a customer on a screen that others may see, unless they said so.
 */
export const tellNews = (
  piece: Piece,
  { settings, timeZone }: Alerts,
  words: Words['alerts'],
): void => {
  const { kind, conversation, summary, open } = piece
  if (!isLeader() || !settings.kinds.includes(kind)) return
  if (isQuietAt(settings, timeZone, new Date())) return
  const seen = kind === 'mine' && isLookedAt()
  if (settings.sound && !seen) strike(NOTES[kind], settings.volume)
  if (!settings.browser || isLookedAt()) return
  const title = words.news[kind]
  const body = bodyOf(summary, settings.words)
  notice({ title, body, tag: `${kind}/${conversation}`, onClick: open })
}

const bodyOf = (summary: ConversationSummary | undefined, withWords: boolean): string => {
  if (!summary) return ''
  const { reference, channel, customer, lastWords } = summary
  const about = [reference, channel].filter(Boolean).join(' · ')
  return withWords ? [customer.name ?? about, lastWords].filter(Boolean).join('\n') : about
}
