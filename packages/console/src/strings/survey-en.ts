import type { surveyFr } from './survey-fr.ts'

/** What customers said of being listened to, in English. */
export const surveyEn: typeof surveyFr = {
  lead: 'After a conversation the widget asks once: “Did you feel listened to?” Answers of the last three months, for the whole team, counted in groups of five.',
  few: 'Not five answers yet. Below that nothing is shown: it would say who answered, and to whom.',
  degrees: ['Not at all', 'Not really', 'In between', 'Mostly', 'Entirely'],
  answers: (count) => (count === 1 ? '1 answer' : `${count} answers`),
}
