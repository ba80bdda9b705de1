import type { ConversationEvent } from '@diapason/contract'
import { describe, expect, it } from 'vitest'
import { eventsEn } from '../strings/events-en.ts'
import { eventsFr } from '../strings/events-fr.ts'
import { eventInWords } from './event.ts'

const ID = '00000000-0000-4000-8000-00000000000a'
const some = (change: Partial<ConversationEvent>): ConversationEvent => ({
  id: ID,
  kind: 'taken',
  by: { id: ID, name: 'Léa' },
  user: null,
  team: null,
  tag: null,
  until: null,
  reason: null,
  afterSeq: 1,
  at: '2026-11-22T12:00:00.000Z',
  ...change,
})
const sam = { id: ID, name: 'Sam' }

describe('eventInWords', () => {
  const cases: [Partial<ConversationEvent>, string, string][] = [
    [{ kind: 'taken' }, 'Léa a pris la conversation', 'Léa took the conversation'],
    [{ kind: 'queued', by: null }, 'Une personne est attendue', 'A person is awaited'],
    [
      { kind: 'closed', by: null, reason: 'silent' },
      'Terminée : plus rien ne s’est dit',
      'Closed: nothing more was said',
    ],
    [
      { kind: 'reopened', by: null, reason: 'customer' },
      'Rouverte : le client a écrit',
      'Reopened: the customer wrote',
    ],
    [
      { kind: 'assigned', user: sam },
      'Léa a confié la conversation à Sam',
      'Léa assigned it to Sam',
    ],
    [
      { kind: 'unassigned', by: null, user: sam, reason: 'away' },
      'N’est plus confiée à Sam, en son absence',
      'No longer assigned to Sam, who is away',
    ],
    [{ kind: 'team' }, 'Léa a retiré la conversation à son équipe', 'Léa took it off its team'],
    [
      { kind: 'snoozed' },
      'Léa l’a mise en veille jusqu’à ce que le client écrive',
      'Léa snoozed it until the customer writes',
    ],
    [{ kind: 'woken', reason: 'by-hand' }, 'Léa l’a sortie de veille', 'Léa woke it'],
    [{ kind: 'priority', reason: 'raised' }, 'Léa a relevé la priorité', 'Léa raised its priority'],
    [
      { kind: 'tagged', tag: { id: ID, name: 'retour' } },
      'Léa a posé l’étiquette « retour »',
      'Léa tagged it “retour”',
    ],
    [
      { kind: 'taken', by: null },
      'Un collègue a pris la conversation',
      'A colleague took the conversation',
    ],
  ]
  it.each(cases)('%j', (change, french, english) => {
    expect(plain(eventInWords(some(change), eventsFr, 'fr'))).toBe(plain(french))
    expect(eventInWords(some(change), eventsEn, 'en')).toBe(english)
  })
})

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
