import type { heldFr } from './held-fr.ts'

/** Between “Send” and the moment a reply leaves, in English. */
export const heldEn: typeof heldFr = {
  leaves: (seconds) => `Leaves in ${seconds} s`,
  undo: 'Undo',
  key: 'Escape',
  said: 'Your reply leaves in a few seconds. Escape takes it back.',
  bringing: 'Taking it back…',
  stuck: 'The server has not heard that you took it back: the reply may still leave.',
  tooLate: 'Too late: the reply has left.',
  preference: 'Undo sending',
  preferences: { 0: 'Send at once', 5: 'For 5 seconds', 10: 'For 10 seconds' },
  notLeft: (who) => (who === null ? 'A reply has not left.' : `Your reply to ${who} has not left.`),
  notLeftWhy: {
    seen_outdated: 'The customer wrote meanwhile.',
    not_owner: 'A colleague has the conversation now.',
  },
  open: 'Open the conversation',
}
