import type { surveyFr } from './survey-fr.ts'

/** What customers said of being listened to, in English. */
export const surveyEn: typeof surveyFr = {
  lead: 'After a conversation the widget asks once: “Did you feel listened to?” Answers of the last three months, for the whole team, counted in groups of five.',
  few: 'Not five answers yet. Below that nothing is shown: it would say who answered, and to whom.',
  degrees: ['Not at all', 'Not really', 'In between', 'Mostly', 'Entirely'],
  words: {
    title: 'In their words',
    lead: 'As they wrote them, in groups of five, without the answer they ticked or the name of whoever answered them.',
    few: 'Not five people yet who added a word.',
    fewLead:
      'After the answer the widget leaves room for a sentence, for whoever likes. They can be read here once there are five.',
  },
  answers: (count) => (count === 1 ? '1 answer' : `${count} answers`),
}
