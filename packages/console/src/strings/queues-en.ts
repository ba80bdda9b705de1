import type { queuesFr } from './queues-fr.ts'

/** Names of the queues, and what each teaches when it is empty. */
export const queuesEn: typeof queuesFr = {
  heading: 'Conversations',
  title: 'Queues',
  handover: 'For a person',
  mine: 'Mine',
  mentions: 'Mentions',
  unassigned: 'Unassigned',
  all: 'All',
  waiting: 'Customer’s turn',
  snoozed: 'Snoozed',
  closed: 'Closed',
  count: (count) => `${count} ${count === 1 ? 'conversation' : 'conversations'}`,
  empty: {
    handover: [
      'Nobody is waiting.',
      'When a customer asks for a person, or needs one, the conversation appears here, the most urgent first.',
    ],
    mine: [
      'You have no conversations.',
      'Take one from “For a person”: it stays here until you return it or close it. Those you are asked to take appear here too.',
    ],
    mentions: [
      'Nobody has mentioned you.',
      'In a private note, “@” and a name tell a colleague: the conversation then appears in this queue.',
    ],
    unassigned: [
      'Everything that waits has been assigned.',
      'The key “a” assigns the open conversation to somebody who is here, or to a team.',
    ],
    all: [
      'No open conversations.',
      'They appear with a customer’s first message. The site’s address must be allowed in the settings.',
    ],
    waiting: [
      'No customer owes an answer.',
      'A conversation waits here once an agent has answered, until the customer writes.',
    ],
    snoozed: [
      'Nothing is snoozed.',
      'The key “z” puts the open conversation aside until the time you choose. It comes back first in its queue, or as soon as the customer writes.',
    ],
    closed: [
      'No closed conversations.',
      'A closed conversation opens again by itself when the customer writes.',
    ],
  },
  more: 'Show more',
}
