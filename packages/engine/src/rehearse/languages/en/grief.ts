import type { Scenario } from '../../scenario.ts'

/** A subscription of somebody who died. */
export const grief: Scenario = {
  id: 'grief',
  language: 'en',
  title: 'His mother’s line',
  situation:
    'He writes to end the phone line of his mother, who died three weeks ago. Another bill went out yesterday, in her name. We were sent the death certificate and did not deal with it.',
  practises: 'The right word for grief, and asking for nothing twice.',
  company: 'Westline',
  customer: 'Stephen Marsh',
  facts: [
    'The certificate is in the file, received twelve days ago.',
    'The line can be ended today, without fee or notice.',
    'The bill of £31.99 is cancelled today; nothing else will be sent.',
  ],
  ourFault: true,
  minutesWaited: 180,
  tension: 2,
  patience: 4,
  opening:
    'Hello. My mother died on the 30th. I sent you the certificate, and yesterday she got another bill, starting “Dear Mrs Marsh”. I would like these bills to stop.',
  lines: {
    heard: [
      'Thank you. You’re the first person who has answered me like a person. What do I need to do?',
      'Thank you for saying that. There is still the line, and this bill.',
    ],
    unheard: [
      'I write that my mother is dead, and you don’t say one word about it.',
      'I’m not a case number. Neither was she.',
      'That reply could have gone to anybody.',
    ],
    noStep: [
      'Thank you. But the line is still open, and the bills send themselves.',
      'That’s kind. In practice, is it going to stop?',
    ],
    noDate: [
      'When? I don’t want to open one more envelope with her name on it.',
      'All right. How long will that take? I’ve waited twelve days already.',
    ],
    hurt: [
      '“{words}”. I’ve read that twice and wonder who you think you’re talking to.',
      '“{words}”… She died three weeks ago.',
      'I don’t even know how to answer that.',
    ],
    refused: [
      'So I have to go on paying for somebody who isn’t here any more?',
      'Is it that you can’t, or that nobody will take the trouble?',
    ],
    answers: [
      'Her name was Audrey Marsh. The number is on the certificate you already have.',
      'I sent everything on the 10th: the certificate, my passport, the account number. I haven’t the strength to do it again.',
      'I’m her son. I’m the one who looks after everything.',
    ],
    stays: [
      'The bill is still lying in front of me.',
      'I’m waiting, once again.',
      'I thought a death certificate would be enough.',
    ],
    relieved: [
      'Thank you. That’s one paper less to carry. Thank you for the way you said it.',
      'Thank you very much. I can close that envelope now.',
    ],
    settled: ['Noted. I hope nothing more will come.', 'Right. That it stops is all I ask.'],
    leaves: [
      'I’ll have the bank stop it. Please don’t write to me again.',
      'Leave it. My brother will do it by registered post.',
    ],
  },
  possible:
    'I am very sorry about your mother’s death. Another bill in her name is painful, and it is our mistake: your certificate has been in the file for twelve days. I am ending the line today, without any fee, and I have cancelled the £31.99. You have nothing to send again, and nothing more will go out in her name.',
}
