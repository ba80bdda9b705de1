import type { Draft } from '../../model.ts'
import type { GuardContext } from '../context.ts'
import { says } from '../match.ts'
import { isNegative } from '../mood.ts'
import { sentencesOf } from '../sentences.ts'
import { endedWith } from '../rewording/ended-with.ts'
import type { GuardRule, Hit } from './rule.ts'

/** A question, a choice, an act, a way on. */
const STEPS: readonly RegExp[] = [
  /\?/,
  /\b(?:si (?:vous|tu) (?:preferez|preferes|voulez|veux|le souhaitez|le souhaites|souhaitez|souhaites|demandez|demandes|le demandez)|vous pouvez|tu peux|vous pourrez|au choix|a vous de choisir|a toi de choisir|soit .{1,60}, soit)\b/,
  /\b(?:je|nous) (?:vous |te |m'en |lui |leur |le |la |les |l')?(?:en )?(?:passe|transmets|transmettons|confie|verifie|verifions|regarde|regardons|appelle|appellerai|rappelle|rappellerai|contacte|relance|envoie|envoyons|enverrai|ouvre|occupe|rembourse|propose|demande|reviens|reviendrai|cherche|lance|prends en charge|prepare|remplace|echange|annule|ecris|ecrirai|tiens au courant|reponds|repondrai|tiendrai|vais|allons)\b/,
  /\bj'(?:ai (?:transmis|verifie|demande|contacte|relance|ouvert|envoye|lance|programme|rembourse|signale|prevenu)|appelle|envoie|ouvre|interviens|effectue|annule|echange)\b/,
  /\b(?:dites|dis|donnez|donne|indiquez|indique|envoyez|envoie|ecrivez|ecris|precisez|precise|ajoutez|ajoute|appelez|appelle|contactez|contacte|composez|compose|revenez|reviens|essayez|essaie|redemarrez|cliquez|transmettez|merci de (?:me|nous))\b/,
  /\b(?:prend|prendra|prennent) (?:la suite|le relais|contact)|\ba rejoint la conversation\b|\ben contact avec\b|\bentre les mains de\b|\bva (?:vous|te) repondre\b|\bconversation est maintenant avec\b|\bpersonne peut prendre\b|\bdemander une personne\b|\b(?:a|avec) une personne\b|\bil suffit de\b/,
  /\b(?:i|we)(?:'ll| will|'m going to| am going to|'re going to)\b/,
  /\bi(?:'m| am) (?:passing|checking|sending|calling|handing|giving|asking|contacting|opening|looking)\b|\bi(?:'ve| have) (?:checked|sent|called|passed|contacted|asked|opened|forwarded|arranged|refunded|ordered)\b/,
  /\b(?:you can|you may|if you (?:prefer|want|like|ask)|would you|could you|tell me|let me know|give me|send me|write (?:to me|it|what|here|“)|please (?:send|tell|give|call|try|write|let|reply|share|confirm|check)|i can (?:pass|hand|also|offer|check))\b/,
  /\b(?:takes? (?:it|over)|taking over|has joined|in contact with|in the hands of|will answer you|conversation is now with|to a person|a person can|just (?:ask|write)|come back|add here|meanwhile|call)\b/,
]

/** The last sentence: that is where the step is missing. */
const lastSentence = (draft: Draft): Hit => {
  const last = sentencesOf(draft.text).at(-1) ?? { start: 0, end: draft.text.length }
  return { ...last, suggestion: null }
}

const check = (draft: Draft, context: GuardContext): readonly Hit[] =>
  isNegative(context) && !says(draft.text, STEPS) ? [lastSentence(draft)] : []

/**
 * A negative message gets a concrete step, a choice or a question: empathy alone can leave anger
 * as it is (EmoWOZ-CS, 2025).
 */
export const noNextStep: GuardRule = {
  id: 'no-next-step',
  learnt: 'whole',
  reword: endedWith((_, { speaker }) =>
    speaker === 'bot'
      ? {
          fr: 'Souhaitez-vous en parler avec une personne\u202F?',
          tu: 'Souhaites-tu en parler avec une personne\u202F?',
          en: 'Would you like to talk about it with a person?',
        }
      : {
          fr: 'Qu’est-ce qui vous aiderait le plus maintenant\u202F?',
          tu: 'Qu’est-ce qui t’aiderait le plus maintenant\u202F?',
          en: 'What would help you most now?',
        },
  ),
  missingAt: 'end',
  appliesTo: isNegative,
  keptBy: (text) => text.includes('?'),
  levels: { bot: 'block', agent: 'warn' },
  reason: {
    fr: 'Il manque une suite : dites ce qui se passe maintenant, ou terminez par un choix ou une question.',
    en: 'What happens next is missing: say it, or end with a choice or a question.',
  },
  check,
}
