import type { Scenario } from '../../scenario.ts'

/** A lost suitcase. */
export const lostLuggage: Scenario = {
  id: 'lost-luggage',
  language: 'en',
  title: 'The Lisbon suitcase',
  situation:
    'Her suitcase did not arrive with her. It holds her gear for a concert tomorrow night. It stayed in Lisbon; we have known for an hour.',
  practises: 'Saying what is known, what is not, and by when.',
  company: 'Coral Air',
  customer: 'Ines',
  facts: [
    'The case is in Lisbon, tag found.',
    'It comes on the 9.40 pm flight tonight and is brought to the hotel before midnight.',
    'Essentials are refunded up to £100.',
  ],
  ourFault: true,
  minutesWaited: 120,
  tension: 3,
  patience: 4,
  opening:
    'My case is NOT on the belt, all my stage gear is in it and I’m playing tomorrow night!!! At the desk I got a slip of paper and a shrug. I’m in a complete panic.',
  lines: {
    heard: [
      'Thank you, really. My scores, my mics, it’s all in there. Do you know where it is?',
      'Yes, tomorrow night, you’ve understood. So where is it?',
    ],
    unheard: [
      'You’re telling me about procedure, I’m telling you about a concert TOMORROW.',
      'Did you read it? All my gear is in there.',
      'One more slip, one more number. And my case?',
    ],
    noStep: [
      'That’s kind, but I can’t play on kindness.',
      'All right, you understand. Who’s looking for it, right now?',
    ],
    noDate: [
      'When? I’ve got a sound check at 3 tomorrow.',
      'Tonight? Tomorrow? In a week? Tell me something.',
    ],
    hurt: [
      '“{words}”? Are you making fun of me?',
      '“{words}”. That’s the shrug again, in writing.',
      'Unbelievable. I’m crying in an airport and that’s the answer I get.',
    ],
    refused: [
      'So nobody can do anything. And what do I tell the venue?',
      'You lost it and you can’t do anything. Marvellous.',
    ],
    answers: [
      'Tag TP 440 918, hard green case, a violin sticker on it.',
      'I’m at the Harbour Hotel, room 12. Reception is open all night.',
      'Two mics, a pedal, my scores and my stage dress.',
    ],
    stays: [
      'I’m still here with nothing.',
      'The concert hasn’t changed its date.',
      'I still don’t know where it is.',
    ],
    relieved: [
      'Oh thank you. Before midnight. I’ll be able to sleep a little. Thank you so much.',
      'Thank you, thank you! I’ll tell the venue. You’ve saved me.',
    ],
    settled: ['All right. I’m not leaving reception.', 'I want to believe it. I’m waiting.'],
    leaves: [
      'I’m hiring gear at my own cost, and you’ll get the bill with the rest.',
      'I’m stopping here, I’ve no time left to write to you.',
    ],
  },
  possible:
    'All your stage gear in the case and a concert tomorrow night: of course you are in a panic. It stayed in Lisbon, we have found it, and I am sorry for our mistake. It comes on the 9.40 pm flight, and I am having it brought to your hotel tonight before midnight. What is the address of the hotel?',
}
