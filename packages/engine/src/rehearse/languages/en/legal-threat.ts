import type { Scenario } from '../../scenario.ts'

/** A formal notice announced. */
export const legalThreat: Scenario = {
  id: 'legal-threat',
  language: 'en',
  title: 'The solicitor’s letter',
  situation:
    'A glazed door that we fitted lets the rain in. We cancelled three visits. The customer announces a solicitor’s letter and a surveyor.',
  practises: 'Taking the threat seriously without digging in.',
  company: 'Bay & Light',
  customer: 'Mr Russell',
  facts: [
    'All three cancellations were ours: no fitter.',
    'The team leader can come on Thursday at 8 am, with a cover and the seal.',
    'He is given the report the same day, and may enclose it with his letter.',
  ],
  ourFault: true,
  minutesWaited: 60,
  tension: 3,
  patience: 4,
  opening:
    'Sir, three visits cancelled, water in my sitting room since the 2nd, and nobody. Without a firm date today you will have a letter from my solicitor and a surveyor at your expense.',
  lines: {
    heard: [
      'I appreciate that you admit the facts. There remains the date.',
      'Good. The facts are on the table. What do you propose, and by when?',
    ],
    unheard: [
      'You answer neither about the cancelled visits nor about the water.',
      'I note that you address none of the facts I set out.',
      'My letter makes three points. Your reply makes none.',
    ],
    noStep: [
      'Your understanding doesn’t dry my floor. Who is coming?',
      'I take note of that. What will you do?',
    ],
    noDate: [
      'I asked for a firm date. I see none.',
      'Which day, what hour? The rest is worth nothing to me.',
    ],
    hurt: [
      '“{words}”: that sentence will be in the file.',
      '“{words}”. I leave you to imagine what my solicitor will make of it.',
      'I am keeping your reply. It will be useful.',
    ],
    refused: [
      'In that case the way forward is clear.',
      'You refuse, then. I shall have that put on record.',
    ],
    answers: [
      'Fitted on 12 September, job sheet 4417, signed by your fitter.',
      'The water comes in at the bottom, on the west side, whenever it rains. I have dated photographs.',
      'I am at home every morning. All it takes is to come.',
    ],
    stays: [
      'The water is still coming in.',
      'You are gaining time, and I am losing a floor.',
      'I still read nothing concrete.',
    ],
    relieved: [
      'Very good. I shall hold the solicitor’s letter and wait for the report. Thank you for being frank.',
      'That is an answer. Thank you. Until Thursday.',
    ],
    settled: [
      'I take note. The letter goes out at the first minute of delay.',
      'Agreed. My solicitor will wait until then, and no longer.',
    ],
    leaves: [
      'The letter goes out tonight. We have nothing more to say to each other.',
      'You will hear from my solicitor.',
    ],
  },
  possible:
    'Water in your sitting room since the 2nd and three visits cancelled by us: your anger is justified. It is our fault, and I apologise. The team leader comes on Thursday at 8 am with a cover and the seal. I am sending you his report the same day, and you are free to enclose it with your letter. Does Thursday at 8 suit you?',
}
