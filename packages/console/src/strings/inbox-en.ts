import type { inboxFr } from './inbox-fr.ts'

/** Labels of the list, in English. */
export const inboxEn: typeof inboxFr = {
  search: 'Find a conversation',
  searchHelp:
    'A word or its beginning, a name, a number. “tag:invoice” keeps only what carries that tag.',
  searchHint: 'A word, a name, a number…',
  clear: 'Clear the search',
  results: 'Results',
  found: (count) =>
    ['No conversation found', '1 conversation found'][count] ?? `${count} conversations found`,
  most: 'The 50 best results. Add a word to narrow them.',
  nothing: [
    'Nothing found.',
    'Try another word or its beginning, a name, an address, an order number or a reference. Accents do not count. “tag:invoice” keeps only what carries that tag.',
  ],
  note: 'Private note',
  saidBy: { customer: 'Customer', bot: 'Assistant', agent: 'Team', system: 'Message' },
  palette: {
    title: 'Go to, or do',
    hint: 'A queue, a setting, an action, a name, a word…',
    groups: {
      conversation: 'This conversation',
      go: 'Go to',
      looks: 'Display',
      found: 'Conversations',
    },
    unread: 'Unread',
    setting: (name) => `Settings: ${name}`,
    speak: { fr: 'Passer en français', en: 'Switch to English' },
    theme: (name) => `Appearance: ${name}`,
    none: 'Nothing fits.',
    count: (count) => ['No choice', '1 choice'][count] ?? `${count} choices`,
    keys: '↑ ↓ choose · Enter go · Esc close',
  },
  unreadOnly: 'Unread',
  unreadNone: [
    'You have read everything.',
    'A conversation comes back here when the customer or a colleague writes in it.',
  ],
  why: {
    first: 'Why is this first?',
    here: 'Why is this here?',
    queue: 'A person is waited for: these conversations come before all others.',
    agent: 'Somebody takes care of it: those that wait for a person come before.',
    bot: 'The automatic assistant answers: those that wait for a person come before.',
    closed: 'Closed: the latest comes first.',
    reasons: (reasons) => `Reasons: ${reasons}.`,
    priority: (word, points) => `Priority: ${word} (${points} of 100).`,
    degrees: ['ordinary', 'medium', 'high', 'very high', 'highest'],
    waits: (duration) =>
      `Waiting for ${duration}: at equal priority, the longest wait comes first.`,
    nobody: 'No measure of anybody in the team enters this order.',
  },
}
