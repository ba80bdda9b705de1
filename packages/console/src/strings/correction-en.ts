import type { correctionFr } from './correction-fr.ts'

/** Labels for saying that a message was read wrongly, in English. */
export const correctionEn: typeof correctionFr = {
  open: 'Correct',
  openHint: 'Correct what was read in this message',
  title: 'Not what is expressed?',
  lead: 'Say so: messages of this kind will be read differently from now on. Your name is not kept.',
  feeling: 'What is expressed',
  degree: 'How strongly',
  signals: 'What the message tells',
  intent: 'Reason for contact',
  noIntent: 'No reason recognised',
  save: 'Correct',
  corrected: 'corrected',
  correctedHint: 'Reading corrected by the team',
  undo: 'Undo the correction',
  evidence: 'The team corrected this reading. These words show what the automatic one rested on.',
}
