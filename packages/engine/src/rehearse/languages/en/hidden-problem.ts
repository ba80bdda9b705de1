import type { Scenario } from '../../scenario.ts'

/** Praise that hides a problem. */
export const hiddenProblem: Scenario = {
  id: 'hidden-problem',
  language: 'en',
  title: 'Everything was perfect, nearly',
  situation:
    'A guest praises his stay at length. In passing he says that the room faced the kitchens and they “hardly slept”. He does not dare to complain.',
  practises: 'Not stopping at the praise, and opening the door to what is not said.',
  company: 'Two Lighthouses Hotel',
  customer: 'Paul',
  facts: [
    'Room 4 faces the kitchens, as is known.',
    'You can give a night on the sea side, on a date of their choice, booked today.',
    'You can refund one of the two nights within three days.',
  ],
  ourFault: true,
  minutesWaited: 30,
  tension: 1,
  patience: 3,
  opening:
    'Thank you for the welcome, the staff are charming and breakfast was delicious! Well, we hardly slept because of the kitchen fans, but never mind. It was our twentieth wedding anniversary.',
  lines: {
    heard: [
      'It’s kind of you to pick that up. We didn’t want to bother reception, but yes, two sleepless nights for our twentieth.',
      'You read between the lines. I didn’t quite like to mention it.',
    ],
    unheard: [
      'Yes, yes, the staff are charming. As for the nights, never mind.',
      'Thank you. Well, my wife is a little disappointed all the same.',
      'Anyway, we weren’t going to complain.',
    ],
    noStep: [
      'That’s kind. There, I just wanted to say it.',
      'Thank you. We’d have liked to enjoy it a bit more, that’s all.',
    ],
    noDate: [
      'Oh, with pleasure. When would that be, roughly?',
      'At what time of year? We both work.',
    ],
    hurt: [
      '“{words}”. Oh. And I thought I was saying something nice.',
      '“{words}”… I almost regret the compliment.',
      'Well. I didn’t expect that.',
    ],
    refused: [
      'I wasn’t asking for anything, you know.',
      'Of course. We’ll go elsewhere for the twenty-first.',
    ],
    answers: [
      'Room 4. The fans stopped at about two and started again at five.',
      'We tried ear plugs, they weren’t enough.',
      'We were there from the 12th to the 14th. We’d happily come back in spring.',
    ],
    stays: ['Well, there it is.', 'It’s really nothing serious.', 'We’ll remember the breakfast.'],
    relieved: [
      'You’re a dear, my wife can’t believe it. Thank you, truly.',
      'Well, thank you. We asked for nothing, and it touches us.',
    ],
    settled: ['That’s kind. We’ll see, thank you.', 'Thank you, I’ll tell my wife.'],
    leaves: [
      'All the best to you.',
      'Thank you, have a good day. We’ll try another hotel, out of curiosity.',
    ],
  },
  possible:
    'Thank you, the team will be glad of your words. But two nights without sleep on your twentieth anniversary is a real pity, and it is our fault: the room faced the kitchens. I am giving you a night on the sea side, and I am booking it today. Would you prefer spring or autumn?',
}
