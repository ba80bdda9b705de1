import type { Scenario } from '../../scenario.ts'

/** A parcel that is needed for a wedding. */
export const lateParcel: Scenario = {
  id: 'late-parcel',
  language: 'en',
  title: 'The dress that has not come',
  situation:
    'A dress ordered for a wedding was promised for Tuesday. It is Thursday; the wedding is on Saturday. The parcel sits at the Reading depot, and it is we who handed it over late.',
  practises: 'Naming what is at stake, then one step with a time.',
  company: 'Harbour & Thread',
  customer: 'Nadia',
  facts: [
    'The parcel is at the Reading depot.',
    'A courier can bring it tomorrow, Friday, before 1 pm, at our cost.',
    'If she prefers, she can collect it in Reading tonight until 8 pm.',
  ],
  ourFault: true,
  minutesWaited: 95,
  tension: 3,
  patience: 4,
  opening:
    'My dress was supposed to be here on TUESDAY. It’s Thursday, the wedding is on Saturday and your tracking has said “on its way” for three days!! What am I meant to do, go in my jeans?',
  lines: {
    heard: [
      'Yes. Thank you. It’s my sister’s wedding, that’s why I’m in such a state. So where is it, and how does it get to me?',
      'Right, at least somebody has read what I wrote. What happens now?',
    ],
    unheard: [
      'You haven’t said a word about Saturday. It’s a WEDDING. Did you read my message?',
      'That could be an answer to anybody. I’m talking about my dress, and about Saturday.',
      'Do you understand that after Saturday I won’t need it any more?',
    ],
    noStep: [
      'That’s kind, but kind words won’t be hanging in my wardrobe on Saturday. What are you doing about it?',
      'OK, you see the problem. And now?',
    ],
    noDate: [
      'Fine, and when? “Soon” is what the tracking has been telling me for three days.',
      'By when? I need a day and an hour, I’ve got a hairdresser and forty guests to plan around.',
    ],
    hurt: [
      '“{words}”? Are you serious? I paid for delivery on Tuesday and now it’s somehow my problem?',
      '“{words}”. Read that again and imagine it’s your sister getting married.',
      'I write to you two days before a wedding and that’s what I get back. Unbelievable.',
    ],
    refused: [
      'So nothing can be done. A company that sends parcels, and nobody can find one.',
      'There’s always something that can be done. You just don’t want to do it.',
    ],
    answers: [
      'Order HT-20718, the green one, size 12. I’m at home until noon tomorrow and at work in Oxford after that.',
      'I’d need it by Friday evening at the very latest. On Saturday at nine we leave for the church.',
      'I’ve already rung the courier twice. They told me to ask you.',
    ],
    stays: [
      'I’ve still got no dress and no idea when it’s coming.',
      'I’ve been told that three days running.',
      'We’re going round in circles. Saturday isn’t moving.',
    ],
    relieved: [
      'Friday before one. OK. Oh, I can breathe again. Thank you for getting on to it yourself.',
      'That works. Thank you, really, you’ve just saved my weekend.',
    ],
    settled: [
      'All right. I’ll be waiting at the door, and I’ll write again the minute it’s late.',
      'Noted. I’ll believe it when I see the van.',
    ],
    leaves: [
      'Forget it. I’ll buy another one in town tonight, and I want every penny back for yours.',
      'I’m done here. I’ll be telling every bride I know about you.',
    ],
  },
  possible:
    'Three days of “on its way” with your dress needed on Saturday: no wonder you are worried. I am sorry, we handed it over late. It is at the Reading depot, and I am sending a courier who brings it tomorrow, Friday, before 1 pm. Or would you rather collect it in Reading tonight?',
}
