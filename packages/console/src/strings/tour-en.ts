import type { tourFr } from './tour-fr.ts'

/** Labels of the example conversations and of the tour, in English. */
export const tourEn: typeof tourFr = {
  offer: 'See an example',
  offerTitle: 'No customer has written yet',
  offerLead:
    'Twelve example conversations, in French and English, show what Diapason hears and when it hands over. They count nowhere and go away with one click.',
  coming: (left: number) =>
    left > 1 ? `${left} more examples on their way…` : 'One last example on its way…',
  there: 'These conversations are examples.',
  lead: 'Twelve made-up conversations that really went through reading, decision and hand-over. They count in no figure, teach nothing and tell nobody else.',
  settingsNone: 'No examples in this workspace.',
  settingsReal: 'Customers have written here: examples are for empty workspaces.',
  settingsThere: (count: number) => `${count} example conversations.`,
  remove: 'Remove the examples',
  removeThem: 'Remove them',
  again: 'See the tour again',
  title: 'Tour',
  step: (at: number, of: number) => `Step ${at} of ${of}`,
  next: 'Next',
  previous: 'Back',
  skip: 'Skip the tour',
  done: 'Begin',
  steps: [
    [
      'Who needs a person',
      'The first queue holds the customers whom the assistant leaves to you. Whoever needs it most stands on top, and the list says why.',
    ],
    [
      'What the customer has been through',
      'In a conversation you read their words first. The briefing says what happened, what was promised and what not to ask again.',
    ],
    [
      'What was heard, and on which words',
      'The words a reading rests on are underlined where they stand. The key e shows or hides them; a wrong reading can be corrected.',
    ],
    [
      'A coach who speaks to you alone',
      'While you write, it marks a word that may hurt and offers a better one. Nobody else sees it, whatever their role.',
    ],
    [
      'Everything within reach of the keyboard',
      'Ctrl-K leads everywhere. The examples go away with one click under Settings, Technical, or right now above the list.',
    ],
  ],
}
