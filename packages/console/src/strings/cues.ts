import type { Language } from './language.tsx'

/** Families of cues by the beginning of their name, the longest first where two fit. */
const CUES: readonly (readonly [string, string, string])[] = [
  ['repeated-contact', 'contact répété', 'repeated contact'],
  ['repeated-mark', 'ponctuation répétée', 'repeated punctuation'],
  ['punctuation', 'ponctuation répétée', 'repeated punctuation'],
  ['exclamation', 'points d’exclamation', 'exclamation marks'],
  ['question', 'points d’interrogation', 'question marks'],
  ['capital', 'mots en capitales', 'words in capitals'],
  ['shout', 'mots en capitales', 'words in capitals'],
  ['length', 'lettres allongées', 'stretched letters'],
  ['stretch', 'lettres allongées', 'stretched letters'],
  ['emoji', 'émoji', 'emoji'],
  ['emoticon', 'émoticône', 'emoticon'],
  ['swear', 'juron', 'swear word'],
  ['insult', 'propos insultants', 'insulting words'],
  ['intensif', 'mot qui renforce', 'strengthening word'],
  ['intensity', 'mot qui renforce', 'strengthening word'],
  ['amplif', 'mot qui renforce', 'strengthening word'],
  ['soften', 'mot qui adoucit', 'softening word'],
  ['downton', 'mot qui adoucit', 'softening word'],
  ['negat', 'négation', 'negation'],
  ['irony', 'ironie probable', 'probable irony'],
  ['sarcas', 'ironie probable', 'probable irony'],
  ['polite', 'formule de politesse', 'courtesy'],
  ['thank', 'remerciement', 'thanks'],
  ['address', 'tutoiement ou vouvoiement', 'form of address'],
  ['wait', 'attente exprimée', 'waiting expressed'],
  ['delay', 'attente exprimée', 'waiting expressed'],
  ['deadline', 'délai exigé', 'deadline set'],
  ['contrast', 'mot d’opposition', 'contrast word'],
  ['phrase', 'tournure', 'turn of phrase'],
  ['word', 'vocabulaire', 'choice of words'],
  ['intent', 'motif de contact', 'reason for contact'],
  ['signal', 'signal', 'signal'],
]

/** The name of a cue in words: `word.anger` → « vocabulaire »; an unknown cue keeps its own name. */
export const cueInWords = (cue: string, language: Language): string => {
  const found = CUES.find(([start]) => cue.startsWith(start))
  if (found === undefined) return cue.replace(/[._-]+/g, ' ')
  return language === 'fr' ? found[1] : found[2]
}
