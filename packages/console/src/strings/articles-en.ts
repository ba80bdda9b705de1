import type { articlesFr } from './articles-fr.ts'

/** Labels of the help articles in English. */
export const articlesEn: typeof articlesFr = {
  lead: 'Where no approved answer fits, the assistant looks here and quotes a passage, word for word, with its title and link. If nothing answers, it says that it does not know.',
  empty: 'No articles. Copy one from your help centre to begin.',
  new: 'New article',
  title: 'Title',
  language: 'Language',
  url: 'Public address (optional)',
  urlHint: 'In https://. Customers get it with the passage.',
  body: 'Text',
  bodyHint: 'Plain text or Markdown. Headings and empty lines part passages; HTML stays text.',
  version: (version) => `version ${version}`,
  passages: (count) => `${count} passage${count === 1 ? '' : 's'}`,
  by: (name, date) => `by ${name}, ${date}`,
  byMachine: (date) => `by a machine, ${date}`,
  retire: 'Retire',
  readOnly: 'Only administrators can write articles.',
  try: {
    title: 'Try a question',
    lead: 'The passage that a calm customer would be quoted. Nothing is stored.',
    question: 'Question',
    example: 'How do I clean suede shoes?',
    start: 'Look it up',
    from: (title) => `From “${title}”`,
    nothing: 'Nothing would be quoted.',
    why: {
      'no-article': 'There is no article in this language.',
      'no-words': 'The question names nothing to look for.',
      'not-near': 'No passage speaks of enough of what is asked.',
      'too-long':
        'The passage is there, but none of its sentences is short enough to be quoted whole (400 characters).',
    },
    missing: 'Words that are missing',
    nearest: (title) => `Nearest, in “${title}”`,
  },
}
