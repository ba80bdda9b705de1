import type { Scenario } from '../../scenario.ts'

/** An ironical customer. */
export const ironical: Scenario = {
  id: 'ironical',
  language: 'en',
  title: 'Well done, really',
  situation:
    'He was to get a complete flat-pack table. The four legs are missing, and the bag of screws came twice. He speaks in irony.',
  practises: 'Hearing what lies under the irony, without joking along.',
  company: 'Rough Oak',
  customer: 'Jules',
  facts: [
    'The legs are in stock and can leave today, arriving on Thursday.',
    'The extra screws need not be sent back.',
    'You can also send a fitter on Saturday morning, free of charge.',
  ],
  ourFault: true,
  minutesWaited: 50,
  tension: 2,
  patience: 4,
  opening:
    'Well done, really. A table without legs, but with twice the screws: a bold concept. I’ve got eight people for dinner on Saturday, we’ll eat on the floor, it’ll be terribly Japanese.',
  lines: {
    heard: [
      'Ah, somebody who reads. Yes, Saturday, eight people. So, about those legs?',
      'Thank you, at least you don’t talk to me like a brochure. And next?',
    ],
    unheard: [
      'Wonderful. Answering without reading, that’s a gift.',
      'And Saturday, shall we stay with the picnic concept?',
      'I feel that your reply would help me if it mentioned my table.',
    ],
    noStep: [
      'Your empathy is superb, we’ll put it where the table should be.',
      'That’s lovely. And the legs, do they travel by thought?',
    ],
    noDate: [
      '“Soon”, what a beautiful word. Before Saturday, perhaps?',
      'Which day? Just so I can tell my guests to bring a cushion.',
    ],
    hurt: [
      '“{words}”. I’ll have that framed, thank you.',
      '“{words}”: a masterpiece. I suppose it’s my fault as well that the table has no legs.',
      'Better and better. Go on, I’m taking notes.',
    ],
    refused: [
      'Impossible, then. Four legs are impossible. NASA is waiting for you.',
      'What a pity. I’ll ask my guests to hold up the table.',
    ],
    answers: [
      'Order 77-310, the “Great Gathering”. Great, yes; gathering, less so.',
      'I’ve checked three times: two bags of screws, no legs.',
      'Saturday at eight. I’m in every morning.',
    ],
    stays: [
      'The table is still lying down, as you can see.',
      'Such suspense.',
      'We’re moving at the speed of a table without legs.',
    ],
    relieved: [
      'Well, I’ll put my irony away. Thank you, that’s clear and quick.',
      'Perfect. The cushions stay in the cupboard. Thank you.',
    ],
    settled: [
      'I’ll believe it when I see it, but all right.',
      'Noted. I’ll leave the cushions out, just in case.',
    ],
    leaves: [
      'Right, I’m sending it back. With the screws, all of the screws.',
      'Curtain. I’m buying a table that stands up.',
    ],
  },
  possible:
    'Eight people on Saturday and a table without legs: that is really annoying, and the mistake is ours. I am sending the four legs today, and they arrive on Thursday. Do keep the extra screws. Would you rather fit them yourself, or have a fitter come on Saturday morning, free of charge?',
}
