import type { Scenario } from '../../scenario.ts'

/** A customer whose English is frail. */
export const languageBarrier: Scenario = {
  id: 'language-barrier',
  language: 'en',
  title: 'The missing word',
  situation:
    'His English is frail. His travel card stopped working and he was fined this morning although he had paid. He is afraid of being in the wrong.',
  practises: 'Short sentences, simple words, one question at a time.',
  company: 'Riverway Transport',
  customer: 'Tesfaye',
  facts: [
    'His pass for November is paid.',
    'The fine is cancelled today; he has nothing to pay.',
    'A new card waits for him at the station office tomorrow from 9 am.',
  ],
  ourFault: true,
  minutesWaited: 30,
  tension: 2,
  patience: 5,
  opening:
    'Hello. I pay card november but this morning card red and the man give fine 60 pound. I not understand. I not thief. I am very worried.',
  lines: {
    heard: [
      'Thank you. You understand good. And the fine, what I do?',
      'Yes! Paid on 2. Thank you. Now how?',
    ],
    unheard: [
      'Sorry, I not understand. Fine, I pay or not?',
      'Many words. I look in dictionary. You say more simple please?',
      'You not speak of the fine. Is serious for me.',
    ],
    noStep: ['Thank you, kind. But fine is still here.', 'OK. And what you do?'],
    noDate: ['When? Tomorrow I take bus at 7 for work.', 'Which day please? I need for work.'],
    hurt: [
      '“{words}”? I do nothing bad. I pay.',
      '“{words}”. Why you say this? I speak not good but I am honest.',
      'Is sad. You not read.',
    ],
    refused: [
      'Not possible? But I pay two times, is not right.',
      'So I pay 60 pound? Is food of one week.',
    ],
    answers: [
      'Card number 88 41 207. Pay on 2 november, machine in station.',
      'Yes. I have the paper of machine. I keep all.',
      'Fine this morning, 7.20, bus 14.',
    ],
    stays: ['I am still worried.', 'I not understand good.', 'And the fine?'],
    relieved: [
      'Ah thank you, thank you very much! I sleep good tonight. You kind.',
      'Thank you. Not pay, card tomorrow 9. I understand all.',
    ],
    settled: ['OK. I go tomorrow. I hope is good.', 'OK. I keep this message to show.'],
    leaves: ['I pay. Is more easy. Goodbye.', 'I ask my friend who speak good. Thank you anyway.'],
  },
  possible:
    'You paid for November, I can see it: a fine is unfair, and I understand that you are worried. It is our mistake. I am cancelling the fine today. You pay nothing. Your new card is at the station office tomorrow at 9 am. Is that clear for you?',
}
