import type { alertsFr } from './alerts-fr.ts'

/** How one is told, in English. */
export const alertsEn: typeof alertsFr = {
  title: 'Alerts',
  lead: 'These choices are yours. They follow you from device to device, and nobody else sees them.',
  saved: 'Saved.',
  save: 'Save',
  kinds: {
    title: 'What alerts you',
    handover: 'A conversation waits for a person',
    mine: 'A customer writes in a conversation of yours',
    assigned: 'A conversation is assigned to you',
    mentioned: 'Somebody mentions you in a note',
  },
  news: {
    handover: 'Somebody waits for a person',
    mine: 'News in your conversation',
    assigned: 'A conversation is assigned to you',
    mentioned: 'Somebody mentions you in a note',
  },
  sound: {
    title: 'Sound',
    on: 'Play a sound',
    volume: 'Volume',
    hint: 'Two notes of a tuning fork: A for a conversation that waits, the lower A for what is yours.',
    high: 'Listen: somebody waits',
    low: 'Listen: it is yours',
    gesture: 'After a page has opened, browsers play no sound before your first click or key.',
  },
  browser: {
    title: 'Notifications of the browser',
    on: 'Tell me when I look elsewhere',
    leave: {
      yes: 'This browser may show notifications.',
      no: 'This browser refuses notifications. You can allow them in its settings, for this site.',
      ask: 'This browser does not show them yet: it has to be allowed, once.',
      unable: 'This browser cannot show any.',
    },
    allow: 'Allow in this browser',
    words: 'Show the customer’s name and words',
    wordsHint:
      'Not unless you choose so: a notification shows above everything, sometimes in front of others, and stays in the history of the device.',
    test: 'See an example',
    shown: 'A notification has just been shown.',
    sampleAbout: 'D-1042 · Shop',
    sampleWords: 'Camille\nHello, my parcel has not arrived.',
  },
  quiet: {
    title: 'Quiet hours',
    on: 'No alert every day',
    from: 'From',
    to: 'Until',
    days: 'Days without any alert',
    hint: (zone: string) =>
      `In the workspace’s time (${zone}). Meanwhile there is no sound, no notification and no mail; only the number in the tab changes. What came in is summed up afterwards.`,
  },
  mail: {
    title: 'Mail while you are away',
    on: 'Write to me when something waits and I am away',
    hint: (address: string) =>
      `To ${address}. One mail gathers everything, with a link to each conversation.`,
    away: 'Away after (minutes)',
    every: 'At most one mail every (minutes)',
    words: 'Show the customer’s last words in full',
    wordsHint: 'Else the first 80 characters.',
    missing: 'No mail can leave this server at the moment.',
    missingHint:
      'Whoever runs it has to set DIAPASON_SMTP_URL and DIAPASON_MAIL_FROM. Everything else works.',
  },
  invite: {
    lead: 'Tell you here when this tab is hidden? Without showing customers’ words.',
    yes: 'Yes, tell me',
    no: 'No thanks',
    more: 'Adjust',
  },
}
