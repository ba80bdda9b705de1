import type { mailFr } from './mail-fr.ts'

/** Outgoing mail, in English. */
export const mailEn: typeof mailFr = {
  lead: 'Diapason writes to the team while it is away, and to customers who left an address and are gone.',
  from: 'Sender',
  sent: 'Sent in the last 30 days',
  waiting: 'Waiting',
  failed: 'Not sent, or uncertain',
  none: 'No mail can leave at the moment. Everything else works.',
  todo: 'To turn it on, whoever runs the server sets these two and starts it again:',
  test: 'Send me a test',
  states: {
    none: '',
    waiting: 'Sending…',
    sent: 'The mail server has taken the test. Look into your inbox, and among the junk.',
    failed: 'The test did not leave.',
  },
  seeLetters: 'See what failed',
  transcript: {
    title: 'Send the conversation by e-mail',
    hint: 'What the customer and you said. Never notes, never readings.',
    address: 'The customer’s address',
    send: 'Send the conversation',
    sent: (to: string) => `The conversation is on its way to ${to}.`,
  },
}
