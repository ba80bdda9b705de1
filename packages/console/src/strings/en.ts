import type { Words } from './fr.ts'
import { alertsEn } from './alerts-en.ts'
import { articlesEn } from './articles-en.ts'
import { coachEn } from './coach-en.ts'
import { correctionEn } from './correction-en.ts'
import { pageFactsEn } from './page-facts-en.ts'
import { surveyEn } from './survey-en.ts'
import { emotionsEn, feelingsEn, reasonsEn, signalsEn } from './heard-en.ts'
import { eventsEn } from './events-en.ts'
import { filesEn } from './files-en.ts'
import { heldEn } from './held-en.ts'
import { draftsEn } from './drafts-en.ts'
import { macrosEn } from './macros-en.ts'
import { customerEn } from './customer-en.ts'
import { viewersEn } from './viewers-en.ts'
import { handlingEn } from './handling-en.ts'
import { filingEn } from './filing-en.ts'
import { inboxEn } from './inbox-en.ts'
import { mailEn } from './mail-en.ts'
import { phrasesEn } from './phrases-en.ts'
import { languageModelEn } from './language-model-en.ts'
import { policyEn } from './policy-en.ts'
import { privacyEn } from './privacy-en.ts'
import { problemsEn } from './problems-en.ts'
import { queuesEn } from './queues-en.ts'
import { journalEn } from './journal-en.ts'
import { keysEn } from './keys-en.ts'
import { rehearsalEn } from './rehearsal-en.ts'
import { settingsEn } from './settings-en.ts'
import { sharingEn } from './sharing-en.ts'
import { teamEn } from './team-en.ts'
import { themesEn } from './themes-en.ts'
import { tourEn } from './tour-en.ts'
import { webhooksEn } from './webhooks-en.ts'

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

const ordinal = (count: number) => {
  const ending = { one: 'st', two: 'nd', few: 'rd' } as Record<string, string>
  return `${count}${ending[new Intl.PluralRules('en', { type: 'ordinal' }).select(count)] ?? 'th'}`
}

/** Every label of the console in English. */
export const en: Words = {
  colon: ': ',
  skip: 'Go to the conversation',
  retry: 'Try again',
  cancel: 'Cancel',
  close: 'Close',
  back: 'Back to the list',
  loading: 'Loading…',
  menu: {
    open: 'My account and settings',
    language: 'Language',
    theme: 'Appearance',
    themes: { system: 'Same as the system', light: 'Light', dark: 'Dark' },
    density: 'Compact list',
    settings: 'Workspace settings',
    keys: 'Keyboard shortcuts',
    signOut: 'Sign out',
  },
  signIn: {
    title: 'Sign in',
    lead: 'A quiet place to listen.',
    email: 'E-mail address',
    password: 'Password',
    name: 'First name or name shown',
    nameHint: 'Customers and colleagues see this name.',
    submit: 'Sign in',
    link: 'Signing in with your link…',
    lostTitle: 'This link is no longer valid',
    lost: 'A sign-in link works once and is valid for 24 hours. Ask whoever runs the workspace for another one, or sign in with your password.',
    chooseTitle: 'Choose a password',
    chooseLead: (name) => `Hello ${name}. With a password you will not need a link next time.`,
    rule: 'At least 12 characters. A short sentence works very well.',
    left: (count) => many(count, 'more character', 'more characters'),
    save: 'Save',
    later: 'Later',
  },
  lost: {
    title: 'There is no such page',
    lead: 'The address may be incomplete.',
  },
  queues: queuesEn,
  row: {
    unnamed: 'Visitor',
    unread: 'unread',
    waits: (duration) => `waiting for ${duration}`,
    waitsFor: (duration) => `Waiting for ${duration}`,
    path: 'How the feeling changed',
  },
  owner: {
    bot: 'Automated assistant',
    queue: 'Waiting for a person',
    you: 'You',
    closed: 'Closed',
  },
  actions: {
    take: 'Take',
    return: 'Return to the automated assistant',
    close: 'Close',
    reopen: 'Reopen',
    more: 'More actions',
    outdated:
      'The customer has written in the meantime. Nothing was changed: read their message first.',
  },
  conversation: {
    none: 'Choose a conversation',
    noneLead:
      'Use the arrows or j and k to move through the list and Enter to open. Press ? for all the shortcuts.',
    title: 'Conversation with',
    reference: 'Reference',
    messages: 'Messages',
    earlier: 'Earlier messages',
    typing: 'The customer is writing…',
    colleagueTyping: (name) => `${name} is writing…`,
    someone: 'A colleague',
    arrived: (text) => `New message from the customer: ${text}`,
    newBelow: 'New message',
    customer: 'Customer',
    offered: 'Choices offered',
    private: 'Private note',
    privateHint: 'seen by the team only',
    pageMissing: 'This conversation was not found',
    pageMissingLead: 'It may have been erased, or the address is incomplete.',
  },
  path: {
    title: 'How the feeling changed',
    peak: 'most intense moment',
    turn: 'turning point',
    acknowledged: 'acknowledged in a reply',
    unacknowledged: 'not yet acknowledged',
    mayRise: 'tension may rise',
    message: (seq) => `Message ${seq}`,
    summary: (count) => `${many(count, 'message', 'messages')} from the customer, oldest first`,
  },
  heard: {
    emotions: emotionsEn,
    feelings: feelingsEn,
    signals: signalsEn,
    reasons: reasonsEn,
    contact: (count) => `repeated contact (${ordinal(count)} time)`,
    rising: (count) => `tension rising for ${count} messages`,
    calming: (count) => `calming for ${count} messages`,
    late: 'Being read…',
    sure: ['treat with caution', 'likely', 'very likely'],
    supports: (claim, strength) => `${strength}: ${claim}`,
    against: (claim, strength) => `${strength} against: ${claim}`,
    certainty: 'Certainty',
    strength: ['slight sign', 'clear sign', 'strong sign'],
    showEvidence: 'Show the supporting words',
    hideEvidence: 'Hide the supporting words',
    details: 'Figures',
    valence: 'Valence (−1 to 1)',
    intensity: 'Intensity (0 to 4)',
    register: 'Register (−1 casual, 1 formal)',
    intents: 'Reason for contact',
    masked: 'hidden as a precaution',
    reveal: 'Show',
    intensityClaim: 'intensity',
    addressClaim: 'form of address',
  },
  correction: correctionEn,
  pageFacts: pageFactsEn,
  survey: surveyEn,
  briefing: {
    title: 'In short',
    kinds: {
      happened: 'What happened',
      meaning: 'What it means to them',
      tried: 'Already tried',
      promised: 'Already promised',
      feeling: 'Feeling',
      doNotAsk: 'Do not ask again',
      firstSentence: 'First sentence',
      waiting: 'Waiting',
    },
    insert: 'Insert',
    jump: (seq) => `Go to message ${seq}`,
  },
  suggestion: {
    title: 'Reply suggested by the automated assistant',
    lead: 'Nothing is sent without you.',
    insert: 'Insert',
    leave: 'Set aside',
  },
  composer: {
    reply: 'Reply',
    note: 'Private note',
    mode: 'What you are writing',
    replyHint: 'Your reply to the customer',
    noteHint: 'For the team only: the customer will never see this note',
    send: 'Send',
    save: 'Note',
    key: 'Ctrl + Enter',
    tu: 'The customer says “tu” to you.',
    vous: 'The customer says “vous” to you.',
    takes: 'By replying, you take the conversation.',
    closed: 'The conversation is closed. Reopen it to reply; a note is still possible.',
    outdated: 'The customer wrote while you were writing. Nothing was sent, your draft is kept.',
    outdatedRead: 'Read the message',
    notOwner: 'A colleague has this conversation now. Nothing was sent, your draft is kept.',
    offline: 'Offline: your draft is kept.',
  },
  delivery: {
    sending: 'Sending…',
    sent: 'Sent',
    seen: 'Seen by the customer',
    failed: 'Not sent',
    unknown: 'Delivery uncertain: check before sending again',
    again: 'Send again',
    drop: 'Put back in the draft',
  },
  coach: coachEn,
  files: filesEn,
  held: heldEn,
  customer: customerEn,
  macros: macrosEn,
  drafts: draftsEn,
  viewers: viewersEn,
  phrases: phrasesEn,
  inbox: inboxEn,
  handling: handlingEn,
  events: eventsEn,
  filing: filingEn,
  live: {
    noNetwork: 'No network. What you write is kept here; the connection comes back by itself.',
    offline: 'Connection lost. We keep trying; what you write is kept here.',
  },
  keys: keysEn,
  problems: problemsEn,
  settings: settingsEn,
  team: teamEn.people,
  teams: teamEn.teams,
  audit: teamEn.audit,
  themes: themesEn,
  tour: tourEn,
  webhooks: webhooksEn,
  articles: articlesEn,
  policy: policyEn,
  languageModel: languageModelEn,
  rehearsal: rehearsalEn,
  privacy: privacyEn,
  alerts: alertsEn,
  sharing: sharingEn,
  journal: journalEn,
  mail: mailEn,
}
