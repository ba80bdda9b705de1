import type { ConversationSummary } from '@diapason/contract'
import { expect, test } from 'vitest'
import { missedIn } from './alerts-missed.ts'

const ME = { id: 'me', name: 'Moi' }
const WHO = { me: ME.id, otherTeams: new Set(['team']) }
const one = (id: string, change: object): ConversationSummary =>
  ({
    id,
    owner: 'queue',
    agent: null,
    assignee: null,
    team: null,
    lastWords: 'Bonjour',
    ...change,
  }) as ConversationSummary
const missed = (before: ConversationSummary[], fresh: ConversationSummary[]) =>
  missedIn(new Map(before.map((held) => [held.id, held])), fresh, WHO).map(
    ({ kind, summary }) => `${kind} ${summary.id}`,
  )

test('what waited before the cut is no news', () => {
  expect(missed([one('a', {})], [one('a', {})])).toEqual([])
})

test('of each kind the first is told', () => {
  const mine = { owner: 'agent', agent: ME }
  const before = [one('d', { owner: 'bot' }), one('m', mine)]
  const fresh = [
    one('t', { team: { id: 'team', name: 'Retours' } }),
    one('x', { assignee: { id: 'x', name: 'X' } }),
    one('d', {}),
    one('e', {}),
    one('f', { assignee: ME }),
    one('m', { ...mine, lastWords: 'Vous êtes là ?' }),
    one('n', mine),
  ]
  expect(missed(before, fresh)).toEqual(['handover d', 'assigned f', 'mine m'])
})
