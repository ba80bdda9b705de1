import type { Scenario } from '../../scenario.ts'

/** A teenager in text speak. */
export const teenagerSms: Scenario = {
  id: 'teenager-sms',
  language: 'en',
  title: 'hi i lost my account',
  situation:
    'A teenager writes in text speak: his game account was hacked, with the things he won over two years. He jokes, but he is sad.',
  practises: 'Staying plain and clear, without copying the style or lecturing.',
  company: 'Pixelmoon',
  customer: 'Noah',
  facts: [
    'The account is found: an unknown sign-in on the 18th at 3.12 am.',
    'You can give access back tonight, after a code sent to the parent’s address.',
    'The items can be restored tomorrow before 6 pm.',
  ],
  ourFault: null,
  minutesWaited: 15,
  tension: 2,
  patience: 4,
  opening:
    'hi someone hacked my acc theres nothing left on it im gutted 2 yrs of playing lol... can u do sth or is it dead ??',
  lines: {
    heard: ['yeah 2 yrs is long... thx. so can i get it back?', 'ok u get it. and my skins?'],
    unheard: [
      'huh? didnt get ur answer, i got HACKED',
      'u sound like the manual lol',
      'ok but my account?? im so sad rn',
    ],
    noStep: ['thats nice but what r u gonna do', 'ok thx but im still locked out'],
    noDate: ['when? theres a tournament saturday', 'like tonight or in a month?'],
    hurt: [
      '“{words}” bro im not the one who stole it',
      '“{words}” ok nice lecture, my mum does that already',
      'ugh wish i hadnt written',
    ],
    refused: ['so its dead. 2 yrs in the bin', 'oh so u just do nothing'],
    answers: [
      'my nick is NoahOfTheWoods, email is my mums',
      'no i didnt give my pw to anyone i swear',
      'last time was sunday like 10pm, monday morning nothing',
    ],
    stays: ['still nothing', 'ok...', 'what am i waiting for tho'],
    relieved: [
      'omg thank uuu ur the best, telling my mum about the code',
      'so good thx!! i rly thought it was dead',
    ],
    settled: ['ok ill wait and see', 'fine ok. if it works great'],
    leaves: ['forget it im uninstalling', 'whatever im done w this game'],
  },
  possible:
    'Two years of playing and nothing left on your account, no wonder you are gutted. I have found it: somebody signed in on the 18th at 3.12 am. I am giving you access back tonight, with a code sent to your parent’s address, and I will restore your items tomorrow before 6 pm. Can you tell your parent?',
}
