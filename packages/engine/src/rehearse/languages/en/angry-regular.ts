import type { Scenario } from '../../scenario.ts'

/** A loyal customer, furious. */
export const angryRegular: Scenario = {
  id: 'angry-regular',
  language: 'en',
  title: 'Nine years a member',
  situation:
    'A member for nine years, she finds out that new members pay £12 less a month than she does. She learns it from a poster.',
  practises: 'Staying plain in front of anger, and not explaining yourself away.',
  company: 'Tempo Gym',
  customer: 'Carol',
  facts: [
    'New members pay £27; she pays £39.',
    'You can bring her down to £27 from the payment of the 5th.',
    'You can give back three months of the difference, £36, this week.',
  ],
  ourFault: null,
  minutesWaited: 20,
  tension: 3,
  patience: 4,
  opening:
    'NINE YEARS I’ve been coming to you, and I find out from a POSTER that new people pay £12 less!! Is that how you thank your members? I’m furious.',
  lines: {
    heard: [
      'There. That’s exactly it: nine years, and you read it on a wall. So what are you doing about it?',
      'Thank you for saying so. It’s not the £12, it’s being taken for a fool. And now?',
    ],
    unheard: [
      'You’re answering something else. Nine years, a poster, £12: ring any bells?',
      'I’m not asking for a leaflet. I’m telling you it’s unfair.',
      'Did you not read it, or don’t you want to?',
    ],
    noStep: [
      'Very good, you understand me. Does my payment on the 5th understand me too?',
      'I’ve had nine years of nice phrases. I’d like you to do something.',
    ],
    noDate: [
      'When? Before the 5th, or in three months?',
      'And from which payment does that count?',
    ],
    hurt: [
      '“{words}”? Oh no. Nine years, and I’m the one in the wrong?',
      '“{words}”. You’ve just lost a member with that sentence.',
      'Do you hear yourself? Unbelievable.',
    ],
    refused: [
      'Then cancel me. I’ll join again as a new member, seeing it’s cheaper.',
      'No? You can for strangers, but not for me?',
    ],
    answers: [
      'Card 0914, Carol Vincent. You ought to have it by now.',
      'What do I want? The same price as the others, that’s all.',
      'The poster is at the entrance, right above your desk.',
    ],
    stays: ['I’m still paying £39.', 'We’re getting nowhere.', 'You answer me like a machine.'],
    relieved: [
      'Oh. Right. Now I do say thank you. I didn’t think you would.',
      'Thanks, that’s fair. I’ll keep my locker, then.',
    ],
    settled: [
      'All right. I’ll be checking on the 5th, believe me.',
      'Well, we’ll see on the statement.',
    ],
    leaves: [
      'Cancel everything. Nine years is enough.',
      'That’s it, I’m joining the place across the road.',
    ],
  },
  possible:
    'Nine years with us and you read it on a poster: I understand your anger, that is unfair. I am moving you to £27 from the payment of the 5th, and I am giving you back three months of the difference, £36, before Friday. Would you prefer a transfer or a deduction?',
}
