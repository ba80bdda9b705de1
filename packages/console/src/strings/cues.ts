import type { Language } from './language.tsx'

/** What a cue is called, by the part of its name before the dot. */
const CUES: Readonly<Record<string, readonly [string, string]>> = {
  word: ['vocabulaire', 'choice of words'],
  interjection: ['interjection', 'interjection'],
  intensifier: ['mot qui renforce', 'strengthening word'],
  negation: ['négation', 'negation'],
  irony: ['ironie probable', 'probable irony'],
  capitals: ['mots en capitales', 'words in capitals'],
  'repeated-punctuation': ['ponctuation répétée', 'repeated punctuation'],
  lengthening: ['lettres allongées', 'stretched letters'],
  emoji: ['émoji', 'emoji'],
  sms: ['écriture abrégée', 'texting style'],
  'no-accents': ['sans accents', 'no accents'],
  address: ['tutoiement ou vouvoiement', 'form of address'],
  intent: ['motif de contact', 'reason for contact'],
  learnt: ['mots appris sur un corpus', 'words learnt from a corpus'],
  'asks-human': ['demande une personne', 'asks for a person'],
  'repeated-contact': ['contact répété', 'repeated contact'],
  churn: ['pense à partir', 'thinks of leaving'],
  legal: ['suite juridique', 'legal steps'],
  public: ['avis public', 'public review'],
  violence: ['menace', 'threat'],
  'self-harm': ['se faire du mal', 'self-harm'],
  vulnerable: ['situation fragile', 'vulnerable situation'],
  insult: ['propos insultants', 'insulting words'],
  bereavement: ['deuil', 'bereavement'],
}

/** The name of a cue in words: `word.anger` → « vocabulaire »; an unknown cue keeps its own name. */
export const cueInWords = (cue: string, language: Language): string => {
  const names = CUES[cue.split('.')[0] ?? cue]
  if (names === undefined) return cue.replace(/[._-]+/g, ' ')
  return names[language === 'fr' ? 0 : 1]
}
