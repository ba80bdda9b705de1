import type { Message, WidgetConfig } from '@diapason/contract'
import type { Added, OutboxEntry } from '../outbox/outbox.ts'
import type { Words } from '../strings/words.ts'
import type { ChatState } from '../talk/state.ts'
import { clock, dayName } from './moment.ts'
import { openingOf, waitingText } from './waiting-lines.ts'

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
  readonly files: readonly Added[]
  /** Moment to show beside the name, or empty. */
  readonly time: string
  readonly fate: Fate | null
  readonly choices: readonly Choice[]
  /** The question that the choices answer, where the text does not ask it. */
  readonly ask: string
  /** Language of the text where it is known to be another than the frame's, else empty. */
  readonly lang: string
}

/** A quick answer; closed once one was used, the customer wrote, or a person was asked for. */
export interface Choice {
  readonly label: string
  /** `write` leads to the composer. */
  readonly action: 'say' | 'person' | 'write'
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
  const items = [...opening(state, words, now), ...confirmed(state, words, now)]
  const there = new Set(state.log.messages.map(({ id }) => id))
  for (const entry of state.outbox)
    if (!there.has(entry.id)) items.push(unsent(entry, state, words))
  items.push(...ending(state, words, now))
  return items.map((item, place) => ({ ...item, first: !sameRun(items[place - 1], item) }))
}

const PLAIN = {
  kind: 'bubble',
  author: 'system',
  who: '',
  first: true,
  files: [],
  time: '',
  fate: null,
  choices: [],
  ask: '',
  lang: '',
} as const

const line = (key: string, text: string): ThreadItem => ({ ...PLAIN, kind: 'line', key, text })

const opening = (state: ChatState, words: Words, now: Date): ThreadItem[] => {
  const { config, log } = state
  const items: ThreadItem[] = []
  const [first] = log.messages
  if (config && first?.text !== config.welcome) {
    const { welcome: text } = config
    const choices = first ? [] : firstChoices(state, words)
    const ask = choices.length > 0 ? words.choose : ''
    const lang = words.tag.startsWith(config.language) ? '' : config.language
    const welcome = {
      key: 'welcome',
      author: 'bot',
      who: words.automatic,
      text,
      choices,
      ask,
      lang,
    }
    items.push({ ...PLAIN, ...welcome } as ThreadItem)
  }
  if (config && !first) items.push(...beforehand(config, words, now))
  if (first && first.seq > 1) items.push(line('older', words.older))
  return items
}

/** Who the first message goes to: asked where both would answer. */
const firstChoices = ({ config, outbox }: ChatState, words: Words): readonly Choice[] =>
  config?.assistant
    ? [
        { label: words.assistant, action: 'write', open: outbox.length === 0 },
        { label: words.person, action: 'person', open: outbox.length === 0 },
      ]
    : []

/** What is known of hours and waits before the first word. */
const beforehand = (config: WidgetConfig, words: Words, now: Date): ThreadItem[] => {
  const { open, usualWait, assistant } = config
  const when = openingOf(config, words, now)
  const said: [key: string, text: string | null][] = [
    ['speaks', words.speaks],
    ['people', open && !assistant ? words.peopleOnly : null],
    ['hours', open ? null : when ? words.opensAt(when) : words.outOfHours],
    ['wait', usualWait && words.usualWait(usualWait)] as [string, string | null],
  ]
  return said.flatMap(([key, text]) => (text ? [line(key, text)] : []))
}

const confirmed = (state: ChatState, words: Words, now: Date): ThreadItem[] => {
  const items: ThreadItem[] = []
  const marks = marksOf(state, words)
  let day = dayName(now.toISOString(), now, words) // today goes without saying
  for (const message of state.log.messages) {
    const name = dayName(message.sentAt, now, words)
    if (name !== day) items.push({ ...line(`day ${name}`, name), kind: 'day' })
    day = name
    items.push(bubble(message, marks, words))
  }
  return items
}

/** What a bubble has to know of the others, found once for all of them. */
interface Marks {
  readonly seenUpTo: number
  readonly lastSeen: number
  readonly lastOwn: number
  /** Something the customer did is on its way. */
  readonly isSending: boolean
  readonly isPersonAsked: boolean
  /** Language of what somebody says, where it is known and not the frame's. */
  readonly lang: (author: Message['author']) => string
  /** Feelings run high: a person is the first choice. */
  readonly isPlain: boolean
}

const marksOf = ({ log, outbox, conversation, spoken }: ChatState, words: Words): Marks => {
  const seenUpTo = conversation?.seen.agent ?? 0
  const isOwn = ({ author }: Message) => author === 'customer'
  return {
    seenUpTo,
    lastSeen:
      log.messages.findLast((message) => isOwn(message) && message.seq <= seenUpTo)?.seq ?? 0,
    lastOwn: log.messages.findLast(isOwn)?.seq ?? 0,
    isSending: outbox.length > 0,
    isPersonAsked: (conversation?.owner ?? 'bot') !== 'bot',
    lang: (author) => {
      const isOurs = author === 'bot' || author === 'system'
      const said = isOurs ? spoken : (conversation?.language ?? '')
      return words.tag.startsWith(said) ? '' : said
    },
    isPlain: conversation?.plain === true,
  }
}

const bubble = (message: Message, marks: Marks, words: Words): ThreadItem => {
  const { id: key, author, text, attachments: files, sentAt } = message
  const lang = marks.lang(author)
  if (author === 'system') return { ...line(key, text), kind: 'notice', lang }
  const time = clock(sentAt, words)
  const fate = author === 'customer' ? fateOf(message, marks, words) : null
  const choices = choicesOf(message, marks)
  const who = speaker(message, words)
  return { ...PLAIN, key, author, who, text, files, time: fate ? '' : time, fate, choices, lang }
}

const choicesOf = ({ seq, choices }: Message, marks: Marks): readonly Choice[] => {
  const answered = marks.isSending || marks.lastOwn > seq
  return inOrder(choices, marks).map(({ label, action }) => {
    return { label, action, open: !answered && !(action === 'person' && marks.isPersonAsked) }
  })
}

const inOrder = (choices: Message['choices'], { isPlain }: Marks): Message['choices'] =>
  isPlain ? choices.toSorted((a, b) => rank(a) - rank(b)) : choices

const rank = ({ action }: Message['choices'][number]): number => (action === 'person' ? 0 : 1)

const speaker = ({ author, authorName }: Message, words: Words): string => {
  if (author === 'customer') return words.you
  return author === 'bot' ? words.automatic : (authorName ?? words.team)
}

const fateOf = ({ seq, sentAt }: Message, marks: Marks, words: Words): Fate => {
  const isSeen = seq <= marks.seenUpTo
  const text = `${isSeen ? words.seen : words.sent} · ${clock(sentAt, words)}`
  const isLast = seq === (isSeen ? marks.lastSeen : marks.lastOwn)
  return { state: isSeen ? 'seen' : 'sent', text, quiet: !isLast }
}

const unsent = (entry: OutboxEntry, { offline }: ChatState, words: Words): ThreadItem => {
  const { id: key, kind, files, state } = entry
  const text = kind === 'person' ? words.person : entry.text
  // Without a network there is nothing to try, and nothing to press.
  const waits = offline && state !== 'failed'
  const fate: Fate = waits
    ? { state: 'ready', text: words.waits, quiet: false }
    : { state, text: unsentText(entry, words), quiet: false }
  return { ...PLAIN, key, author: 'customer', who: words.you, text, files, fate }
}

const unsentText = ({ state, reason }: OutboxEntry, words: Words): string => {
  const why = words.problems[reason]
  if (state === 'failed') return words.failed(why ?? words.noAnswer)
  if (state === 'ready' || state === 'sending') return words.sending
  if (why) return words.later(why)
  return state === 'soon' ? words.soon : words.delayed
}

const ending = (state: ChatState, words: Words, now: Date): ThreadItem[] => {
  if (state.conversation?.state === 'closed') return [line('closed', words.closed)]
  const waiting = waitingText(state, words, now)
  return waiting ? [line('waiting', waiting)] : []
}

const sameRun = (before: ThreadItem | undefined, item: ThreadItem): boolean =>
  before?.kind === 'bubble' && before.author === item.author && before.who === item.who
