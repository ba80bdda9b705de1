import type { sharingFr } from './sharing-fr.ts'

/** How what waits is offered, pauses, and what concerns oneself alone, in English. */
export const sharingEn: typeof sharingFr = {
  lead: 'Nobody should get all the anger of a day. Here you choose to whom what waits is offered.',
  on: 'Offer what waits, one conversation at a time',
  onHint:
    'Each conversation of the queue is given to somebody who is here, in its team, speaks its language and has room: whoever has read the fewest hard messages lately. They are free to take it; anybody may take it before them.',
  private:
    'It is worked out from customers’ messages, never from what an agent feels. It is done when something is offered, written down nowhere, and nobody, you included, can look it up for anybody else.',
  atOnce: 'Conversations at a time, at most',
  atOnceHint: 'Everybody may choose fewer for themselves.',
  minutes: 'Offer it to somebody else after (minutes)',
  minutesHint: 'A conversation is never offered to the same person twice.',
  save: 'Save',
  saved: 'Saved.',
  isOn: (most, minutes) =>
    `What waits is offered, at most ${most} at a time to one person, then to somebody else after ${minutes} min.`,
  isOff: 'Nothing is offered: everybody takes from the queue.',
  pause: {
    label: 'Break',
    propose: 'Three hard conversations in a row. A ten-minute break?',
    why: 'Only you see this. During the break nothing is offered to you.',
    yes: 'Take a break',
    no: 'Not now',
    until: (time) => `On a break until ${time}.`,
    back: 'I am back',
  },
  mine: {
    title: 'What I am offered',
    lead: 'For you alone: nobody else sees this page, or what it says.',
    off: 'Sharing is switched off: you take what you like from the queue.',
    lately: {
      calm: 'What you read lately was rather calm.',
      mixed: 'A few tense conversations lately.',
      hard: 'A lot of anger to read lately. What is lighter is offered to you first.',
    },
    latelyWhy:
      'Taken from your customers’ messages of the last hours, and from nothing else. It is kept nowhere.',
    atOnce: 'Conversations at a time',
    atOnceHint: (most) => `Empty: as many as the team allows (${most}).`,
    languages: 'Languages I answer in',
    languagesHint: 'None chosen: all of them.',
    names: { fr: 'French', en: 'English' },
    pauseTitle: 'Take a break',
    pauseLead: 'Nothing is offered to you; to the others you are simply away.',
    minutes: (count) => `${count} minutes`,
  },
}
