import { hitsOf, says, type Pattern } from '../match.ts'
import type { GuardRule } from './rule.ts'

const NOBODY: readonly Pattern[] = [
  {
    find: /\b(?:demande|dossier|message|reclamation|commande|mail|courriel|requete|probleme) (?:sera|seront|va etre|a ete|a bien ete|est|est bien|est en cours d'etre) (?:bien |donc )?(?:traite|transmis|pris en compte|prise en compte|etudie|examine|analyse|en cours de traitement|remonte|enregistre)[a-z]{0,2}\b/g,
  },
  {
    find: /\b(?:l'equipe|notre equipe|nos equipes|le service(?: [a-z]{3,12}){0,2}|un conseiller|une conseillere|un collegue|quelqu'un|on|nous) (?:vous |te )?(?:reviendra|reviendront|reviendrons|recontactera|recontacterons|repondra|repondrons|contactera|contacterons|va revenir|allons revenir|va vous)(?: vers vous)?\b/g,
  },
  {
    find: /\b(?:il sera|il a ete|il va etre) (?:procede|repondu|remedie|donne suite)\b|\b(?:une reponse|un retour|une solution) (?:vous )?(?:sera|vous sera) (?:apporte|donne|fait|propose|adresse)[a-z]{0,2}\b|\ble necessaire (?:sera|a ete|va etre) fait\b/g,
  },
  {
    find: /\byour (?:request|case|complaint|message|ticket|order|query|issue) (?:will be|is being|has been|was|is) (?:processed|handled|dealt with|looked into|forwarded|reviewed|logged|escalated|taken into account|passed on|treated)\b/g,
  },
  {
    find: /\b(?:someone|somebody|the team|our team|an agent|a colleague|the department|one of our [a-z]{3,15}|we) will (?:get back|come back|be in touch|contact you|reach out|respond|look into|reply)\b/g,
  },
]

/** Someone does something: then the passive wording beside it is no harm. */
const OWN_ACTS: readonly RegExp[] = [
  /\bje (?:vous |te |m'en |m'|le |la |les |lui |leur )?(?:transmets|verifie|regarde|passe|confie|appelle|rappelle|contacte|reviens|reviendrai|relance|lance|envoie|ouvre|suis|m'occupe|occupe|vais|tiens|tiendrai|ferai|propose|prends|reprends|demande|cherche|ecris|ecrirai|rappellerai|reponds|repondrai)\b(?! (?:desole|navre|conscient|au courant))/,
  /\bj'(?:ai (?:transmis|verifie|demande|contacte|relance|ouvert|envoye|appele|regarde|signale)|appelle|envoie|ouvre|interviens|attends)\b/,
  /\bi(?:'ll| will|'m going to| am going to)\b/,
  /\bi(?:'m| am) (?:checking|sending|calling|passing|contacting|asking|looking|opening|handing)\b/,
  /\bi(?:'ve| have) (?:checked|sent|called|passed|contacted|asked|opened|forwarded)\b/,
]

/** Things happen, nobody does them. */
export const passiveOwnership: GuardRule = {
  id: 'passive-ownership',
  levels: { agent: 'warn' },
  reason: {
    fr: 'Dans cette phrase, personne n’agit : écrivez « je », et donnez une étape et une date.',
    en: 'Nobody acts in this sentence: write “I”, and give a step and a date.',
  },
  check: (draft) => (says(draft.text, OWN_ACTS) ? [] : hitsOf(draft.text, NOBODY)),
}
