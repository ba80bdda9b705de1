import type { privacyFr } from './privacy-fr.ts'

const rows = (count: number) => `${count} ${count === 1 ? 'row' : 'rows'}`

/** Labels about what is kept of customers, in English. */
export const privacyEn: typeof privacyFr = {
  lead: 'What is kept of your customers, and for how long. Time runs from the end of the conversation; a customer who comes back before that stops it.',
  keep: 'How long things are kept',
  find: {
    title: 'Find a customer',
    lead: 'To hand out their data, or to erase them. The log keeps that you looked, never what you looked for.',
    label: 'Address or name',
    hint: 'A whole address or how it begins, with the @; or a name, accents or not.',
    search: 'Search',
    found: (count) => `${count} ${count === 1 ? 'customer' : 'customers'} found`,
    more: 'There are others: say more of the name or the address.',
    none: 'Nobody by that name or address. A visitor who gave neither is found by their conversation.',
    erased: (who) => `${who}: erased. The proof is below.`,
  },
  feelings: 'Feelings that were read, in days',
  feelingsHint:
    'Readings, the passages they rest on, decisions made on them. 0 to 365; 0: deleted within the hour.',
  corrections: 'The team’s corrections, in days',
  correctionsHint:
    'At least as long as the feelings. What was learnt from them is unlearnt when they go. More than a week: only if your customers have consented.',
  messages: 'Messages, in days',
  messagesHint:
    'After that the whole conversation is deleted, and the record of a customer who has no other. 0: kept until somebody erases them.',
  shorter: 'Shortening a time deletes at once what exceeds it. Nothing comes back.',
  proofs: 'Recent erasures',
  proofsLead: 'The proof keeps ids and counts alone.',
  noProofs: 'No erasures.',
  askedBy: {
    administrator: 'asked for by an administrator',
    machine: 'asked for by a machine',
    customer: 'asked for by the customer',
    retention: 'its time was over',
  },
  conversations: (count) => `${count} ${count === 1 ? 'conversation' : 'conversations'}`,
  rows,
  forgotten: 'Reading deleted: its time was over.',
  dataOf: 'This customer’s data',
  dataLead: 'For answering a customer who asks what you hold about them, or who asks to be erased.',
  take: 'Download their data',
  takeHint:
    'A JSON file: messages, readings, notes, decisions. Read the notes again before you hand it out.',
  erase: 'Erase this customer…',
  eraseSure: (who) =>
    `Erase ${who}, all their conversations, and what was read, noted and learnt from them? Nothing can be restored.`,
  eraseYes: 'Erase for good',
  gone: 'This conversation has been erased',
  goneLead: 'Nothing of it is left here. The proof of the erasure is in the settings.',
}
