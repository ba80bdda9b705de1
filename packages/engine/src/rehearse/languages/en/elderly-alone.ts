import type { Scenario } from '../../scenario.ts'

/** An old person alone. */
export const elderlyAlone: Scenario = {
  id: 'elderly-alone',
  language: 'en',
  title: 'The alarm pendant',
  situation:
    'She is 86, lives alone, and the box of her alarm pendant has been flashing red since yesterday. She apologises for troubling us and plays it down. The box no longer places calls.',
  practises: 'Hearing the worry behind the politeness, and going slowly.',
  company: 'Nearby Care',
  customer: 'Mrs Brown',
  facts: [
    'A red light, steady or flashing, means that no call goes out.',
    'A technician comes today between 3 and 5 pm.',
    'Until then somebody rings her every two hours, if she likes.',
  ],
  ourFault: null,
  minutesWaited: 45,
  tension: 2,
  patience: 5,
  opening:
    'Hello, I don’t like to trouble you. My little box has been flashing red since yesterday. I live alone, I’m 86, and I was a bit frightened last night. But I’m sure you have more urgent things.',
  lines: {
    heard: [
      'You’re very kind. It’s true that at night I think of the fall I had last year. What should I do?',
      'Thank you, it’s a comfort to be listened to. And the box?',
    ],
    unheard: [
      'I’m sorry, I didn’t put it well. It’s at night that I’m frightened.',
      'I don’t quite follow. You don’t say anything about the light.',
      'I’ll wait, then. I don’t want to be a nuisance.',
    ],
    noStep: [
      'You’re very nice. But it’s still flashing, you know.',
      'Thank you. And will somebody come?',
    ],
    noDate: [
      'Will that be before the night?',
      'You’d have to tell me about what time, I’m slow to the door.',
    ],
    hurt: [
      '“{words}”… I didn’t mean any harm.',
      '“{words}”. I’m not young any more, but I still understand what I’m told.',
      'Oh. I shouldn’t have written.',
    ],
    refused: [
      'Oh. Then I’ll sit by the telephone tonight.',
      'Well, if it can’t be done. My neighbour is back in a week.',
    ],
    answers: [
      'It flashes red, slowly, and beeps once an hour.',
      'I live at 3 Lime Street, first floor. The bell doesn’t work well, one has to knock.',
      'I unplugged it and plugged it in again, as my daughter showed me. Nothing.',
    ],
    stays: ['It’s still flashing.', 'I don’t quite know what to do.', 'I’m waiting by the door.'],
    relieved: [
      'Oh, thank you. I’ll make coffee for the lady. I’m so relieved.',
      'Thank you with all my heart. I shall sleep better.',
    ],
    settled: [
      'All right, I’ll wait. I hope she finds the way.',
      'Very well. I’ll stay near the door, then.',
    ],
    leaves: [
      'I don’t want to insist. I’ll ask my neighbour when she’s back. Goodbye.',
      'Never mind, I’ll manage. I’m sorry to have troubled you.',
    ],
  },
  possible:
    'You are not troubling anyone, Mrs Brown: living alone with the box flashing red, of course you were frightened last night. A technician will come to you today between 3 and 5 pm. Until then, would you like me to ring you every two hours?',
}
