import type { Scenario } from '../../scenario.ts'

/** Trouble, and an expert. */
export const expertTechnical: Scenario = {
  id: 'expert-technical',
  language: 'en',
  title: 'She knows more than we do',
  situation:
    'A network administrator reports that the API has answered with 502 errors since the update at 6 am. She has tested everything. She was told to clear her cache.',
  practises: 'Not proposing the obvious, and answering with facts.',
  company: 'Clear Cloud',
  customer: 'Salome',
  facts: [
    'The incident is confirmed: the update at 6 am is the cause.',
    'The previous version comes back today at 2 pm.',
    'You can write to her at 2.15 pm with the measurements; the report follows tomorrow.',
  ],
  ourFault: true,
  minutesWaited: 70,
  tension: 2,
  patience: 4,
  opening:
    'Your API has answered 502 one time in five since the 6 am update. Tested from three networks, with and without cache, traces attached. Your colleague advised me to clear my browser. Seriously?',
  lines: {
    heard: [
      'Thank you, that saves time. So you confirm the 502. Fix?',
      'Good. Somebody who opened the traces. And next?',
    ],
    unheard: [
      'The traces are attached. Have you opened them?',
      '502, one request in five, since 6 am. It’s all in my first message.',
      'I’m not asking for a procedure, I’m reporting a fault on your side.',
    ],
    noStep: [
      'I’m not looking for comfort, I’m looking for a fix.',
      'Understood. What are you doing, on the server?',
    ],
    noDate: [
      'Have you got a time? I have customers to tell as well.',
      'Estimate? A wide one will do, as long as it’s honest.',
    ],
    hurt: [
      '“{words}”: I’ve run networks for fifteen years.',
      '“{words}”. So you haven’t read my traces.',
      'This is going to take all day.',
    ],
    refused: [
      'You can’t, or it isn’t your level? Then put me through to the person.',
      'A 502 without a fix. I’ll tell my customers in those words.',
    ],
    answers: [
      'Western region, key ending in 7F2, request ids in the attachment.',
      'Yes, tried without cache, without proxy, from three carriers. I wrote that.',
      'First error at 6.04, latest two minutes ago.',
    ],
    stays: [
      'Still 502.',
      'The error rate is rising, in case you wonder.',
      'I’m not one byte further.',
    ],
    relieved: [
      'Perfect, a time and a report: that’s all I was asking for. Thanks.',
      'Clear as can be. I’ll tell my teams. Thank you.',
    ],
    settled: ['Noted. I’ll measure at that time.', 'OK, I’m waiting for your figures.'],
    leaves: [
      'I’m moving to another host this afternoon.',
      'I’m opening an account with your competitor. Good day.',
    ],
  },
  possible:
    'Your traces are clear: 502 one time in five since 6 am, and being told to clear a cache after all your tests is annoying. The fault is our update, and I am sorry for the late reply. We are going back to the previous version today at 2 pm, and I will write to you at 2.15 with the measurements. Would you like the report tomorrow as well?',
}
