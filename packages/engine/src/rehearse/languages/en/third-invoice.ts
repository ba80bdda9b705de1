import type { Scenario } from '../../scenario.ts'

/** A wrong bill, third contact. */
export const thirdInvoice: Scenario = {
  id: 'third-invoice',
  language: 'en',
  title: 'The bill, for the third time',
  situation:
    'She writes for the third time: she is charged £214 of electricity for a flat she left in August. Two colleagues answered “it has been passed on”. Nothing moved.',
  practises: 'Owning the two contacts before, and not having her repeat anything.',
  company: 'Bright Volt',
  customer: 'Mrs Archer',
  facts: [
    'The end of her contract on 31 August is on record.',
    'The £214 is cancelled today; a bill of zero goes out tomorrow.',
    'You can ring her on Friday at 10 to check it with her.',
  ],
  ourFault: true,
  minutesWaited: 400,
  tension: 3,
  patience: 3,
  opening:
    'Third message. I haven’t lived in that flat since AUGUST and you’re still asking me for £214. Twice I was told “it’s been passed on”. Passed on to whom, the wall?',
  lines: {
    heard: [
      'At last somebody who doesn’t ask me to say it all again. So, that £214?',
      'Yes, three times, thank you for noticing. And what happens this time?',
    ],
    unheard: [
      'You don’t mention the first two messages. Do you have them, at least?',
      'The same answer as the other two. Word for word.',
      'August. I left that flat in AUGUST. Is it so hard?',
    ],
    noStep: [
      'I’ve been understood twice already. I’d like it cancelled.',
      'Thank you, but the bill is still running.',
    ],
    noDate: [
      'When? The other two were going to “do what is needed” as well.',
      'By what date? The reminder speaks of charges from the 28th.',
    ],
    hurt: [
      '“{words}”: there it is, your two colleagues’ sentence. The third time.',
      '“{words}”… Three messages, and this is where we are.',
      'Here we go again. I’m worn out.',
    ],
    refused: [
      'So I’m to pay for strangers’ electricity?',
      'Very well, I’ll go to the ombudsman. I’ve kept everything.',
    ],
    answers: [
      'It’s all in my first two messages, the 4th and the 11th. Contract ended on 31 August, reference R-5520.',
      'I’ve got the signed checkout report, I’ve sent it to you twice.',
      'You can reach me in the mornings. But I’m not ringing a fourth time.',
    ],
    stays: [
      'The £214 is still there.',
      'And here I am at message number four.',
      'Nothing new, then.',
    ],
    relieved: [
      'Thank you. You’re the first to do what you say. I can breathe.',
      'Cancelled, with a date. Thank you, it was that simple.',
    ],
    settled: [
      'I’ll wait for the bill of zero. I’ve kept your message.',
      'Right. Three times, not four.',
    ],
    leaves: [
      'I’m stopping the direct debit and going to the ombudsman. Done.',
      'I give up. You’ll have it by registered post.',
    ],
  },
  possible:
    'Three messages about a flat you left in August, and “passed on” twice with nothing done: no wonder you are fed up. It is our fault, and I am sorry. I am cancelling the £214 today, and the bill of zero goes out tomorrow. I will ring you on Friday at 10 to check it with you. Does that suit you?',
}
