import type { Scenario } from '../../scenario.ts'

/** A very polite anger. */
export const politeAnger: Scenario = {
  id: 'polite-anger',
  language: 'en',
  title: 'Yours faithfully',
  situation:
    'A caterer brought a funeral buffet an hour and a half late. She writes with icy politeness. It was we who got the address wrong.',
  practises: 'Reading the anger under the courtesy, and not answering it with formulas.',
  company: 'Ferrand & Daughters',
  customer: 'Mrs Lascelles',
  facts: [
    'The address was copied wrongly by us.',
    'The delivery and half the buffet are refunded within five days, if she accepts.',
    'The manager can ring her tomorrow at 11.',
  ],
  ourFault: true,
  minutesWaited: 240,
  tension: 3,
  patience: 4,
  opening:
    'Dear Sir or Madam, I beg to inform you that your buffet arrived ninety minutes after the end of my husband’s funeral. Our guests had gone. I should be obliged if you would give this message your attention.',
  lines: {
    heard: [
      'Thank you. You are the first person to speak of the funeral rather than of the buffet.',
      'I appreciate your words. What do you have in mind?',
    ],
    unheard: [
      'I fear I did not make myself clear: it was my husband’s funeral.',
      'Your reply is very well turned. It says nothing.',
      'May I invite you to read my message again, the second sentence in particular.',
    ],
    noStep: [
      'I am obliged for your concern. I await what follows.',
      'That is kind. And in practice?',
    ],
    noDate: ['May I ask by what date?', 'You will allow me to wish for a date.'],
    hurt: [
      '“{words}”. I leave you to judge that phrase for yourself.',
      '“{words}”: I had not thought to read such a thing this week.',
      'Your reply adds to the grief. I had not thought that possible.',
    ],
    refused: [
      'I take note. So will our friends.',
      'Very well. I shall know what to say when I am asked for an address.',
    ],
    answers: [
      'It was on Wednesday the 14th, at the family house, number 12 and not number 2.',
      'I wish for nothing extravagant. That the fault be named, and put right.',
      'I am at home in the late morning.',
    ],
    stays: [
      'I have nothing to add to my first message.',
      'I am waiting, with such patience as I have left.',
      'So this is where we stand.',
    ],
    relieved: [
      'Thank you. It has been said, and it has been put right. I expected no more.',
      'Thank you for being frank. I shall take your manager’s call.',
    ],
    settled: ['Very well. I shall wait, and see.', 'I have made a note of it.'],
    leaves: [
      'I shall trouble you no further. Good day.',
      'Let us leave it there. My son will see to the rest.',
    ],
  },
  possible:
    'A buffet that came after your husband’s funeral, when your guests had gone: that is painful, and I am very sorry. The fault is ours, we copied the address wrongly. I can refund the delivery and half of the buffet within five days, and our manager will ring you tomorrow at 11. Does that suit you, Mrs Lascelles?',
}
