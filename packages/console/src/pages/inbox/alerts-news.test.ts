import type { AgentFrame, ConversationSummary } from '@diapason/contract'
import { expect, test } from 'vitest'
import { newsIn } from './alerts-news.ts'

const ME = 'me'
const OTHER = { id: 'team', name: 'Retours' }
const summary = (change: object): ConversationSummary =>
  ({
    id: 'one',
    version: 2,
    state: 'open',
    owner: 'queue',
    agent: null,
    assignee: null,
    team: null,
    waitingSince: '2026-11-22T12:00:00Z',
    lastWords: 'Bonjour',
    ...change,
  }) as ConversationSummary
const bot = summary({ version: 1, owner: 'bot' })
const changed = (change: object): AgentFrame => ({ type: 'changed', conversation: summary(change) })
const mine = { owner: 'agent', agent: { id: ME, name: 'Moi' } }
const by = (id: string) => ({ id, name: 'Alpha' })

test.each<[string, AgentFrame, ConversationSummary | undefined, ReturnType<typeof newsIn>]>([
  ['a hand-over', changed({}), bot, 'handover'],
  ['one that no list held', changed({}), undefined, 'handover'],
  ['one that waited before', changed({ version: 3 }), summary({}), null],
  ['one of another team', changed({ team: OTHER }), bot, null],
  ['one asked of somebody', changed({ assignee: { id: 'x', name: 'X' } }), bot, null],
  ['an old frame', changed({ version: 1 }), summary({ version: 2, owner: 'bot' }), null],
  [
    'words in mine',
    changed({ ...mine, lastWords: 'Oui' }),
    summary({ ...mine, version: 1 }),
    'mine',
  ],
  ['no words in mine', changed(mine), summary({ ...mine, version: 1 }), null],
  ['words in another’s', changed({ owner: 'agent', agent: by('x'), lastWords: 'Oui' }), bot, null],
  ['assigned', { type: 'assigned', conversation: 'one', by: by('x') }, bot, 'assigned'],
  ['assigned by a rule', { type: 'assigned', conversation: 'one', by: null }, bot, 'assigned'],
  ['assigned by myself', { type: 'assigned', conversation: 'one', by: by(ME) }, bot, null],
  ['named', { type: 'mentioned', conversation: 'one', noteId: 'n', by: by('x') }, bot, 'mentioned'],
  ['a pong', { type: 'pong' }, bot, null],
])('%s', (_name, frame, held, news) => {
  expect(newsIn({ frame, held, me: ME, otherTeams: new Set([OTHER.id]) })).toBe(news)
})
