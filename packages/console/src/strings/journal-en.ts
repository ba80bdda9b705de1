import type { journalFr } from './journal-fr.ts'

/** The private notebook, in English. */
export const journalEn: typeof journalFr = {
  title: 'My notebook',
  lead: 'Good moments and hard ones, in a few words. Only you can read it: no colleague, no lead, no search, no export.',
  about: 'Note a moment of this conversation',
  kinds: { good: 'A good moment', hard: 'A hard moment' },
  kind: 'It was',
  text: 'In a few words',
  textHint: 'Without the customer’s name: erasing them does not touch your notebook.',
  mood: 'Mood (optional)',
  moodHint: 'In your own words. Nothing is made of it.',
  day: 'Day',
  linked: 'About the conversation you were reading.',
  unlink: 'Do not name it',
  write: 'Keep',
  change: 'Save',
  written: 'Kept in your notebook.',
  edit: 'Edit',
  open: 'See the conversation',
  search: 'Search my notebook',
  none: 'Nothing fits.',
  emptyTitle: 'Nothing written yet',
  empty:
    'A thank-you, a conversation that weighs on you: write it down here to put it aside. Ctrl\u00a0+\u00a0K in a conversation leads here with its link.',
  unreadable: 'This server cannot read it: it was sealed with another secret.',
  removeAll: 'Delete everything',
  kept: 'Sealed with the server’s secret. Backups hold it, sealed as well; it goes with your account.',
  list: 'What I have written',
}
