import type { Message, VisitorConversation, WidgetConfig } from '@diapason/contract'
import { expect, test } from 'vitest'
import { EMPTY_LOG, merge } from '../log/merge.ts'
import type { OutboxEntry } from '../outbox/outbox.ts'
import { de } from '../strings/de.ts'
import { fr } from '../strings/fr.ts'
import type { ChatState } from '../talk/state.ts'
import { threadItems } from './thread-items.ts'

const now = new Date(2026, 10, 22, 12)
const message = (seq: number, author: Message['author'], more: Partial<Message> = {}): Message => ({
  id: `m${seq}`,
  seq,
  author,
  authorName: author === 'agent' ? 'Claire' : null,
  text: `texte ${seq}`,
  choices: [],
  attachments: [],
  sentAt: new Date(2026, 10, 22, 10, seq).toISOString(),
  ...more,
})
const conversation: VisitorConversation = {
  id: 'c',
  version: 1,
  state: 'open',
  owner: 'bot',
  agentName: null,
  reference: null,
  lastSeq: 0,
  seen: { customer: 0, agent: 0 },
  language: 'fr',
  waitingSince: null,
  plain: false,
}
const config: WidgetConfig = {
  company: 'Boutique',
  language: 'fr',
  welcome: 'Bonjour.',
  open: true,
  opensAt: null,
  usualWait: null,
  assistant: true,
}
const state = (messages: readonly Message[], more: Partial<ChatState> = {}): ChatState => ({
  config,
  conversation,
  log: merge(EMPTY_LOG, messages),
  outbox: [],
  typing: null,
  offline: false,
  refused: false,
  survey: 'none',
  isLoading: false,
  unread: 0,
  spoken: 'fr',
  ...more,
})
const items = (messages: readonly Message[], more?: Partial<ChatState>) =>
  threadItems(state(messages, more), fr, now)
const unsent = (id: string, more: Partial<OutboxEntry> = {}): OutboxEntry => ({
  id,
  kind: 'say',
  text: id,
  files: [],
  at: 0,
  state: 'sending',
  reason: '',
  ...more,
})

test('the welcome comes first, from an assistant that says it is automatic', () => {
  expect(items([])).toMatchObject([
    { author: 'bot', who: 'Assistant automatique', text: 'Bonjour.' },
  ])
  const stored = message(1, 'bot', { text: 'Bonjour.' })
  expect(items([stored]).map(({ key }) => key)).toEqual(['m1'])
})

test('out of hours it says so before the first message', () => {
  const closed = { ...config, open: false }
  expect(items([], { config: closed }).map(({ key }) => key)).toEqual(['welcome', 'hours'])
  expect(items([message(1, 'customer')], { config: closed }).map(({ key }) => key)).toEqual([
    'welcome',
    'm1',
  ])
})

test('the next opening and the usual wait are told before the first message', () => {
  const monday = { ...config, open: false, opensAt: '2026-11-23T09:00:00.000Z' }
  const [, hours] = items([], { config: monday })
  expect(hours?.text).toMatch(/(?:lundi 23 novembre|demain) à \d\d:00/)
  const [, wait] = items([], { config: { ...config, usualWait: 10 } })
  expect(wait?.text).toContain('en moins de 10 minutes')
})

test('assistant or person: asked where both answer, until something was done', () => {
  const [welcome] = items([])
  expect(welcome?.choices.map(({ action, open }) => [action, open])).toEqual([
    ['write', true],
    ['person', true],
  ])
  expect(items([], { outbox: [unsent('a')] })[0]?.choices.some(({ open }) => open)).toBe(false)
  expect(items([message(1, 'customer')])[0]?.choices).toEqual([])
  const alone = items([], { config: { ...config, assistant: false } })
  expect(alone.map(({ key, choices }) => [key, choices.length])).toEqual([
    ['welcome', 0],
    ['people', 0],
  ])
})

test('what is in the log is no longer shown as unsent: one message, one bubble', () => {
  const shown = items([message(1, 'customer')], { outbox: [unsent('m1'), unsent('later')] })
  expect(shown.map(({ key }) => key)).toEqual(['welcome', 'm1', 'later'])
})

test('each unsent message says in words where it stands', () => {
  const outbox = [
    unsent('a'),
    unsent('b', { state: 'delayed' }),
    unsent('b2', { state: 'delayed', reason: 'database_away' }),
    unsent('c', { state: 'soon' }),
    unsent('d', { state: 'failed', reason: 'too_large' }),
    unsent('e', { state: 'failed', reason: 'a_code_of_tomorrow' }),
    unsent('p', { kind: 'person', text: '' }),
  ]
  const shown = items([], { outbox }).slice(1)
  expect(shown.map(({ fate }) => fate?.text)).toEqual([
    'Envoi en cours…',
    'Pas encore envoyé, nouvel essai automatique',
    'Pas encore envoyé\u00a0: le service est momentanément indisponible. Nouvel essai automatique.',
    'Envoi dans un instant…',
    'Non envoyé\u00a0: il est trop long. Envoyez-le en deux fois.',
    'Non envoyé\u00a0: le service n’a pas accepté le message.',
    'Envoi en cours…',
  ])
  expect(shown.at(-1)?.text).toBe('Parler à une personne')
})

test('without a network every message waits for it, whatever was tried; a refusal stays one', () => {
  const states = ['ready', 'sending', 'delayed', 'soon', 'failed'] as const
  const outbox = states.map((state) => unsent(state, { state }))
  const shown = items([], { offline: true, outbox }).slice(1)
  const waits = ['ready', 'En attente du réseau']
  expect(shown.map(({ fate }) => [fate?.state, fate?.text])).toEqual([
    waits,
    waits,
    waits,
    waits,
    ['failed', 'Non envoyé\u00a0: le service n’a pas accepté le message.'],
  ])
})

test('sent, then seen by the agent; only the last of each says so aloud', () => {
  const seen = { ...conversation, seen: { customer: 0, agent: 2 } }
  const own = [1, 2, 3, 4].map((seq) => message(seq, 'customer'))
  const fates = items(own, { conversation: seen }).map(
    ({ fate }) => fate && [fate.state, fate.quiet],
  )
  expect(fates).toEqual([null, ['seen', true], ['seen', false], ['sent', true], ['sent', false]])
})

const choices: Message['choices'] = [
  { label: 'Oui', action: 'say' },
  { label: 'Parler à une personne', action: 'person' },
]
const openness = (messages: readonly Message[], more?: Partial<ChatState>) =>
  items(messages, more).flatMap((item) => item.choices.map(({ open }) => open))

test('choices close once the customer wrote, also while that is on its way', () => {
  expect(openness([message(1, 'bot', { choices })])).toEqual([true, true])
  expect(openness([message(1, 'bot', { choices }), message(2, 'bot')])).toEqual([true, true])
  expect(openness([message(1, 'bot', { choices }), message(2, 'customer')])).toEqual([false, false])
  expect(openness([message(1, 'bot', { choices })], { outbox: [unsent('x')] })).toEqual([
    false,
    false,
  ])
})

test('once a person was asked for, asking again is not offered as a choice', () => {
  const queued = { ...conversation, owner: 'queue' as const }
  expect(openness([message(1, 'bot', { choices })], { conversation: queued })).toEqual([
    true,
    false,
  ])
})

test('one speaker is named once in a row, again after another or another day', () => {
  const yesterday = new Date(2026, 10, 21, 10).toISOString()
  const thread = [
    message(1, 'agent', { sentAt: yesterday }),
    message(2, 'agent'),
    message(3, 'agent'),
    message(4, 'agent', { authorName: 'Paul' }),
  ]
  const shown = items(thread).slice(1)
  expect(shown.map(({ kind, text, first }) => [kind === 'day' ? text : kind, first])).toEqual([
    ['Hier', true],
    ['bubble', true],
    ['Aujourd’hui', true],
    ['bubble', true],
    ['bubble', false],
    ['bubble', true],
  ])
})

test('a long conversation says that it began earlier, a closed one how to go on', () => {
  const log = { ...EMPTY_LOG, last: 300 }
  const closed = { ...conversation, state: 'closed' as const }
  const shown = items([], { log: merge(log, [message(301, 'system')]), conversation: closed })
  expect(shown.map(({ key, kind }) => [key, kind])).toEqual([
    ['welcome', 'bubble'],
    ['older', 'line'],
    ['m301', 'notice'],
    ['closed', 'line'],
  ])
})

test('where feelings run high a person is the first choice', () => {
  const choices = [
    { label: 'Mon colis', action: 'say' },
    { label: 'Une personne', action: 'person' },
    { label: 'Ma facture', action: 'say' },
  ] as const
  const labels = (plain: boolean) =>
    items([message(1, 'bot', { choices: [...choices] })], {
      conversation: { ...conversation, plain },
    })
      .at(-1)
      ?.choices.map(({ label }) => label)
  expect(labels(false)).toEqual(['Mon colis', 'Une personne', 'Ma facture'])
  expect(labels(true)).toEqual(['Une personne', 'Mon colis', 'Ma facture'])
})

test('whoever waits reads since when, what is known of the end, and that they may leave', () => {
  const waitingSince = new Date(2026, 10, 22, 10, 5).toISOString()
  const waiting = { ...conversation, owner: 'queue', waitingSince } as const
  const notice = message(1, 'system')
  const last = (more: Partial<ChatState>, messages = [notice, message(2, 'customer')]) =>
    items(messages, { conversation: waiting, ...more }).at(-1)
  expect(last({})?.text).toBe(`Vous attendez une personne depuis 10:05. ${fr.mayLeave}`)
  expect(last({ config: { ...config, usualWait: 10 } })?.text).toContain('moins de 10 minutes')
  expect(last({ config: { ...config, open: false } })?.text).toContain(fr.away)
  const opensAt = new Date(2026, 10, 23, 9).toISOString()
  const closed = last({ config: { ...config, open: false, opensAt } })
  expect(closed?.text).toContain('L’équipe revient demain à 09:00.')
  expect(last({}, [notice])?.key, 'the notice has just said it').toBe(notice.id)
  const german = threadItems(state([notice], { conversation: waiting }), de, now)
  expect(german.at(-1)?.text, 'the notice is French').toContain(de.mayLeave)
  expect(last({ conversation: { ...waiting, owner: 'agent', waitingSince: null } })?.key).toBe('m2')
})

test('what is said in another language than the frame is marked as such', () => {
  const german = threadItems(state([message(1, 'bot'), message(2, 'system')]), de, now)
  expect(german.map(({ key, lang }) => [key, lang])).toEqual([
    ['welcome', 'fr'],
    ['m1', 'fr'],
    ['m2', 'fr'],
  ])
  expect(items([message(1, 'bot')]).map(({ lang }) => lang)).toEqual(['', ''])
})
