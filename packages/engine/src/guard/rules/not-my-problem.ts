import { hitsOf, says, type Pattern } from '../match.ts'
import type { GuardRule } from './rule.ts'

const AWAY: readonly Pattern[] = [
  {
    find: /\b(?:ce n'est pas|c'est pas|cela ne releve pas de|ca ne releve pas de|cela ne depend pas de|ca ne depend pas de) (?:de )?(?:mon|notre|nos|moi|nous|ma)(?: (?:service|ressort|probleme|role|domaine|travail|competences?|responsabilite))?\b/g,
  },
  {
    find: /\b(?:veuillez|il faut|vous devez|merci de|adressez-vous|voyez|contactez|rapprochez-vous|tournez-vous)(?: (?:vous adresser|contacter|voir|vous rapprocher|appeler|directement))? (?:a|au|avec|du|de|le|la|vers le|vers la)? ?(?:l')?(?:transporteur|livreur|vendeur|fabricant|constructeur|autre service|service concerne|magasin|banque|operateur|la poste|poste)\b/g,
  },
  {
    find: /\b(?:not my|isn't my|is not my|not our|isn't our|is not our|nothing to do with) (?:department|problem|job|responsibility|area|us|me|issue|fault)\b/g,
  },
  {
    find: /\b(?:please |you (?:need|have) to |you must |you should )(?:contact|call|ask|speak to|talk to|check with|see|reach out to) (?:the |your )(?:carrier|courier|seller|manufacturer|store|shop|bank|post office|other department|relevant department|provider)\b/g,
  },
]
/** A reason, a contact or a follow-up makes it a direction instead of a dismissal. */
const CARE: readonly RegExp[] = [
  /\b(?:car|parce que|puisque|en effet|because|since|as they)\b/,
  /\d{2}[ .]?\d{2}[ .]?\d{2}|@|https?:/,
  /\b(?:je (?:reste|vous tiens|les appelle|le contacte|la contacte|transmets|verifie|suis votre|m'occupe|vous rappelle|reviens)|i(?:'ll| will| have|'ve))\b/,
]

/** Sent elsewhere without reason, contact or follow-up. */
export const notMyProblem: GuardRule = {
  id: 'not-my-problem',
  levels: { agent: 'warn' },
  reason: {
    fr: 'La personne est renvoyée ailleurs : donnez-lui une raison, un contact ou un suivi.',
    en: 'This sends the customer elsewhere: give a reason, a contact or a follow-up.',
  },
  check: (draft) => (says(draft.text, CARE) ? [] : hitsOf(draft.text, AWAY)),
}
