import type { customerFr } from './customer-fr.ts'

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`
const conversations = (count: number) => many(count, 'conversation', 'conversations')
const days = (count: number) => many(count, 'day', 'days')

/** What is known of a customer, in English. */
export const customerEn: typeof customerFr = {
  open: 'The customer’s file (c)',
  title: 'The customer’s file',
  close: 'Close the file',
  unnamed: 'Visitor without a name',
  email: 'Address',
  noEmail: 'No address given',
  identity: 'Id on your site',
  proved: 'proved by your site',
  channel: 'Came by',
  language: 'Writes in',
  languages: { fr: 'French', en: 'English', und: 'an uncertain language' },
  since: 'Since',
  facts: 'Told by the site',
  unproved: 'Not proved: the page may have told something that is not so.',
  notes: {
    title: 'Notes on this customer',
    lead: 'For the team alone; they stay from one conversation to the next.',
    label: 'What is good to know next time',
    write: 'Note',
    remove: 'Take away',
  },
  segments: {
    title: 'Segments',
    none: 'None yet. A segment is a word that sorts your customers: subscriber, business…',
    label: 'Find or create a segment',
    type: 'Type a word to create the first.',
    add: 'Add a segment',
    make: (name) => `Add “${name}”`,
    already: (name) => `“${name}” is on this file already.`,
    remove: (name) => `Take the segment “${name}” away`,
    added: (name) => `Segment “${name}” added`,
    removed: (name) => `Segment “${name}” taken away`,
    count: (count) => many(count, 'segment offered', 'segments offered'),
    full: 'Ten segments at most: take one away before you add another.',
  },
  consent: {
    title: 'What they were told',
    notice: (when) => `Shown before their first message, on ${when}:`,
    privacy: 'Your privacy notice, linked beside it',
    noNotice: 'No trace of the notice shown before their first message.',
    mail: (when) => `Accepted to get replies by e-mail on ${when}.`,
    noMail: 'Has not asked to get replies by e-mail.',
  },
  history: 'Conversations',
  conversations,
  more: (count) => `and ${conversations(count)} before`,
  here: 'this one',
  isOpen: 'open',
  closed: 'closed',
  forgotten: 'Feelings forgotten',
  path: 'Feelings of this conversation, from the first message to the last',
  kept: 'What is kept',
  keptFeelings: (count) =>
    count === 0
      ? 'Feelings that were read are deleted when the conversation ends.'
      : `Feelings that were read are deleted ${days(count)} after the conversation ends.`,
  keptMessages: (count) =>
    count === 0
      ? 'Messages are kept until somebody erases them.'
      : `Messages are deleted ${days(count)} after the conversation ends.`,
  joined: 'Joined records',
  joinedLead: (count) => `brought ${conversations(count)}`,
  apart: 'Set apart',
  alike: 'Perhaps the same person',
  alikeLead: 'Same address or same name. Make sure before you join them.',
  join: 'Join with another record…',
  joinTitle: 'Join two records',
  joinLead:
    'When one person wrote in two ways. They will find their conversations wherever they write from.',
  search: 'Look for the other record: name, address, words of a conversation',
  found: (count) => many(count, 'record found', 'records found'),
  none: 'No other record fits.',
  choose: 'Choose',
  moves: (count, other, own) =>
    `${conversations(count)} of ${other} ${count === 1 ? 'goes' : 'go'} to ${own}.`,
  means:
    'From then on both ways in lead to the same open conversation; an export or an erasure takes everything. Join only if you are sure. They can be set apart again; what is written until then stays here.',
  confirm: 'Join',
}
