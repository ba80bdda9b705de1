import type { Scenario } from '../../scenario.ts'

/** A refund that is refused. */
export const refusedRefund: Scenario = {
  id: 'refused-refund',
  language: 'en',
  title: 'The refund that cannot be',
  situation:
    'She asks for her money back for a pottery course, cancelled the day before because of a sprained ankle. The terms do not allow it; another date is possible.',
  practises: 'Saying no clearly and with regard, and opening what is still possible.',
  company: 'Wheel & Clay',
  customer: 'Lucy',
  facts: [
    'No refund within seven days of the course: it says so at booking.',
    'You can move the course free of charge; a place is kept today for the 13th or the 20th.',
    'She may also give her place to somebody else.',
  ],
  ourFault: false,
  minutesWaited: 25,
  tension: 2,
  patience: 4,
  opening:
    'I sprained my ankle yesterday, I can’t come to the course tomorrow. £180 is a lot of money for me. I’d like a refund, I’ve got a note from the doctor. I’m really disappointed, I’d been looking forward to it for two months.',
  lines: {
    heard: [
      'Yes, two months, and I end up on a sofa. So what can be done?',
      'Thank you. I’d been so happy about it, that’s all. What’s the way out?',
    ],
    unheard: [
      'I’m telling you about an ankle and £180, and you recite something else.',
      'Not a word about what happened to me?',
      'I’d been waiting two months for that course. Does that mean nothing to you?',
    ],
    noStep: ['That’s kind. But my £180?', 'Thank you. So do I lose everything?'],
    noDate: ['Another date, why not. But when?', 'Which dates? I’ll be on my feet in three weeks.'],
    hurt: [
      '“{words}”. Do you think I sprained it on purpose?',
      '“{words}”: thank you for the humanity.',
      'Well, I didn’t expect that from you.',
    ],
    refused: [
      'No, and that’s all? Is there nothing else to be done?',
      'Terms, terms. There are people too.',
    ],
    answers: [
      'Booking 0613, Saturday course, wheel and glaze.',
      'I’ve got the note, three weeks of rest. I’ll send it if you need it.',
      'The 20th would be possible. The 13th is too early for my ankle.',
    ],
    stays: [
      'I’m no further than before.',
      'It’s still £180 for nothing.',
      'I’m just as disappointed.',
    ],
    relieved: [
      'Another date suits me very well. Thank you for saying it straight, and for looking.',
      'Agreed, I’ll move it. So I’ll have my course after all. Thank you!',
    ],
    settled: ['Well. It’s not what I wanted, but better than nothing.', 'The other date, then.'],
    leaves: ['Keep your £180. I won’t be back.', 'I’ll ask my bank. Goodbye.'],
  },
  possible:
    'Two months of looking forward to the course and a sprained ankle the day before: that is really disappointing. I cannot refund you within seven days of the course, as it says at booking. What I can do is keep a place for you free of charge, from today, on the 13th or the 20th. Which would you prefer?',
}
