import type { webhooksFr } from './webhooks-fr.ts'

/** Labels about what other systems are told, and the keys they come with, in English. */
export const webhooksEn: typeof webhooksFr = {
  lead: 'Tell another system what happens here. Each delivery is signed; one that fails is tried again for some fifteen hours.',
  empty: 'No webhook. A good beginning: tell your on-call tool of every hand-over.',
  new: 'New webhook',
  name: 'Name',
  url: 'Address',
  urlHint: 'With https. Addresses of private networks are refused.',
  events: 'What is sent',
  eventNames: {
    'conversation.opened': 'Conversation opened',
    'message.received': 'Message received',
    'conversation.handed_over': 'Handed over',
    'conversation.taken': 'Conversation taken',
    'conversation.closed': 'Conversation closed',
    'reading.tense': 'High tension read in a message',
    test: 'Test',
  },
  withWords: 'Include the customer’s words',
  withWordsHint: 'Without it only ids, dates and, for a tension, its intensity leave.',
  active: 'Active',
  off: 'paused',
  secretTitle: 'Signing secret',
  secretHint:
    'Shown once. Paste it at the receiver, which checks deliveries with it (Standard Webhooks).',
  renew: 'Renew the secret',
  renewHint: 'The former one signs too for 24 hours.',
  test: 'Send a test',
  deliveries: 'Latest deliveries',
  noDeliveries: 'Nothing sent yet.',
  states: { waiting: 'waiting', sent: 'taken', dead: 'given up' },
  attempts: (count: number) => `${count} ${count === 1 ? 'try' : 'tries'}`,
  answered: (status: number) => `answered ${status}`,
  failures: {
    refused: 'connection refused',
    timeout: 'no answer within 10 seconds',
    status: 'refused by the receiver',
    redirect: 'redirect, not followed',
    address: 'address not allowed',
    gone: 'conversation erased',
  },
  counts: (waiting: number, dead: number) =>
    [waiting > 0 ? `${waiting} waiting` : '', dead > 0 ? `${dead} given up` : '']
      .filter(Boolean)
      .join(', '),
  retry: 'Try again',
  keys: {
    lead: 'A key lets a program in: it reads, sets and analyses, and never speaks for a person.',
    empty: 'No key in use.',
    name: 'What it is for',
    nameHint: 'Such as “Nightly export”: you will know which one to revoke.',
    make: 'Make a key',
    once: 'Copy it now: it will never be shown again.',
    made: (date: string) => `made on ${date}`,
    used: 'used',
    never: 'never used',
    revoke: 'Revoke',
  },
}
