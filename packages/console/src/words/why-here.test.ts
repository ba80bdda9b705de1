import { expect, test } from 'vitest'
import { en } from '../strings/en.ts'
import { fr } from '../strings/fr.ts'
import { whyHere } from './why-here.ts'

const NOW = Date.parse('2026-11-22T10:00:00Z')
const waiting = {
  state: 'open',
  owner: 'queue',
  reasons: ['bereavement', 'asks-human', 'bereavement'],
  priority: 62,
  waitingSince: '2026-11-22T09:48:00Z',
  raised: 0,
  raisedBy: null,
  returnedAt: null,
  snoozedUntil: null,
  promisedAt: null,
} as const
const row = { ...waiting, reasons: [...waiting.reasons] }

test('qui attend une personne : file, priorité, raisons, attente', () => {
  expect(whyHere(row, NOW, { words: fr, language: 'fr' })).toEqual([
    fr.inbox.why.queue,
    'Priorité haute (62 sur 100).',
    'Raisons\u00a0: deuil, demande une personne.',
    'Attend depuis 12\u00a0min\u00a0: à priorité égale, l’attente la plus longue passe devant.',
  ])
})

test('the words of the priority follow its bands', () => {
  const of = (priority: number) =>
    whyHere({ ...row, priority }, NOW, { words: en, language: 'en' })[1]
  expect([0, 39, 40, 60, 80, 95, 100].map(of)).toEqual([
    'Priority: ordinary (0 of 100).',
    'Priority: ordinary (39 of 100).',
    'Priority: medium (40 of 100).',
    'Priority: high (60 of 100).',
    'Priority: very high (80 of 100).',
    'Priority: highest (95 of 100).',
    'Priority: highest (100 of 100).',
  ])
})

test('nobody waits, nothing was heard', () => {
  const calm = { ...row, owner: 'bot' as const, reasons: [], priority: 0, waitingSince: null }
  expect(whyHere(calm, NOW, { words: en, language: 'en' })).toEqual([
    en.inbox.why.bot,
    'Priority: ordinary (0 of 100).',
  ])
  expect(whyHere({ ...row, state: 'closed' }, NOW, { words: en, language: 'en' })).toEqual([
    en.inbox.why.closed,
  ])
})

test('what a person did comes before what was computed, with who it was', () => {
  const raised = { ...row, raised: 1, raisedBy: { id: 'a', name: 'Alpha' } }
  expect(whyHere(raised, NOW, { words: en, language: 'en' })).toEqual([
    'Alpha has raised the priority: it comes before the others.',
    ...whyHere(row, NOW, { words: en, language: 'en' }),
  ])
  const back = { ...row, returnedAt: '2026-11-22T09:59:00Z', promisedAt: '2026-11-23T08:00:00Z' }
  const said = whyHere(back, NOW, { words: en, language: 'en' })
  expect(said[0]).toBe(en.handling.why.returned)
  expect(said.at(-1)).toContain('Answer announced')
})

test('what sleeps is in the order of waking', () => {
  const asleep = { ...row, snoozedUntil: '2026-11-23T08:00:00Z' }
  expect(whyHere(asleep, NOW, { words: fr, language: 'fr' })).toEqual([fr.handling.why.snoozed])
})
