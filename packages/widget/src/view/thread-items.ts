import type { Message } from '@diapason/contract'
import type { OutboxEntry } from '../outbox/outbox.ts'
import type { Words } from '../strings/words.ts'
import type { ChatState } from '../talk/state.ts'
import { clock, dayName } from './moment.ts'

/** One thing of the thread, ready to be drawn. The key stays while its place in life changes. */
export interface ThreadItem {
  readonly key: string
  /** `notice` is said by the system to the customer, `line` and `day` by this screen. */
  readonly kind: 'bubble' | 'notice' | 'line' | 'day'
  readonly author: Message['author']
  /** Who speaks; shown at the first bubble of a run, read aloud at each. */
  readonly who: string
  readonly first: boolean
  readonly text: string
  /** Moment to show beside the name, or empty. */
  readonly time: string
  readonly fate: Fate | null
  readonly choices: readonly Choice[]
}

/** A quick answer; closed once one was used, the customer wrote, or a person was asked for. */
export interface Choice {
  readonly label: string
  readonly action: 'say' | 'person'
  readonly open: boolean
}

/** What became of the customer's message, in words. */
export interface Fate {
  readonly state: OutboxEntry['state'] | 'sent' | 'seen'
  readonly text: string
  /** Older confirmed messages keep their fate for screen readers only. */
  readonly quiet: boolean
}

/** Everything the thread shows, in order: welcome, messages by number, what has not left yet. */
export const threadItems = (state: ChatState, words: Words, now: Date): readonly ThreadItem[] => {
  const items = [...opening(state, words), ...confirmed(state, words, now)]
  const there = new Set(state.log.messages.map(({ id }) => id))
  for (const entry of state.outbox)
    if (!there.has(entry.id)) items.push(unsent(entry, state, words))
  items.push(...ending(state, words))
  return items.map((item, place) => ({ ...item, first: !sameRun(items[place - 1], item) }))
}

const PLAIN = {
  kind: 'bubble',
  author: 'system',
  who: '',
  first: true,
  time: '',
  fate: null,
  choices: [],
} as const

const line = (key: string, text: string): ThreadItem => ({ ...PLAIN, kind: 'line', key, text })

const opening = ({ config, log }: ChatState, words: Words): ThreadItem[] => {
  const items: ThreadItem[] = []
  const [first] = log.messages
  if (config && first?.text !== config.welcome) {
    const { welcome: text } = config
    items.push({ ...PLAIN, key: 'welcome', author: 'bot', who: words.automatic, text })
  }
  if (config && !config.open && !first) items.push(line('hours', words.outOfHours))
  if (first && first.seq > 1) items.push(line('older', words.older))
  return items
}

const confirmed = (state: ChatState, words: Words, now: Date): ThreadItem[] => {
  const items: ThreadItem[] = []
  let day = dayName(now.toISOString(), now, words) // today goes without saying
  for (const message of state.log.messages) {
    const name = dayName(message.sentAt, now, words)
    if (name !== day) items.push({ ...line(`day ${name}`, name), kind: 'day' })
    day = name
    items.push(bubble(message, state, words))
  }
  return items
}

const bubble = (message: Message, state: ChatState, words: Words): ThreadItem => {
  const { id: key, author, text, sentAt } = message
  if (author === 'system') return { ...line(key, text), kind: 'notice' }
  const time = clock(sentAt, words)
  const fate = author === 'customer' ? fateOf(message, state, words) : null
  const choices = choicesOf(message, state)
  const who = speaker(message, words)
  return { ...PLAIN, key, author, who, text, time: fate ? '' : time, fate, choices }
}

const choicesOf = (message: Message, state: ChatState): readonly Choice[] => {
  const answered = message.choices.length > 0 && isAnswered(message, state)
  const asked = (state.conversation?.owner ?? 'bot') !== 'bot'
  return message.choices.map(({ label, action }) => {
    return { label, action, open: !answered && !(action === 'person' && asked) }
  })
}

const speaker = ({ author, authorName }: Message, words: Words): string => {
  if (author === 'customer') return words.you
  return author === 'bot' ? words.automatic : (authorName ?? words.team)
}

const isAnswered = ({ seq }: Message, { log, outbox }: ChatState): boolean =>
  outbox.length > 0 || log.messages.some((later) => later.seq > seq && later.author === 'customer')

const fateOf = (message: Message, state: ChatState, words: Words): Fate => {
  const seenUpTo = state.conversation?.seen.agent ?? 0
  const isSeen = message.seq <= seenUpTo
  const own = state.log.messages.filter(({ author }) => author === 'customer')
  const last = isSeen ? own.findLast(({ seq }) => seq <= seenUpTo) : own.at(-1)
  const text = `${isSeen ? words.seen : words.sent} · ${clock(message.sentAt, words)}`
  return { state: isSeen ? 'seen' : 'sent', text, quiet: message !== last }
}

const unsent = (entry: OutboxEntry, { offline }: ChatState, words: Words): ThreadItem => {
  const { id: key, kind, state } = entry
  const text = kind === 'person' ? words.person : entry.text
  const waits = offline && state === 'ready'
  const fate = { state, text: waits ? words.waits : unsentText(entry, words), quiet: false }
  return { ...PLAIN, key, author: 'customer', who: words.you, text, fate }
}

const unsentText = ({ state, reason }: OutboxEntry, words: Words): string => {
  if (state === 'failed') return words.failed(reason || words.noAnswer)
  if (state === 'delayed') return words.delayed
  return state === 'soon' ? words.soon : words.sending
}

const ending = ({ conversation }: ChatState, words: Words): ThreadItem[] =>
  conversation?.state === 'closed' ? [line('closed', words.closed)] : []

const sameRun = (before: ThreadItem | undefined, item: ThreadItem): boolean =>
  before?.kind === 'bubble' && before.author === item.author && before.who === item.who
