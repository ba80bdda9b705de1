import type { Draft } from '../../model.ts'
import { fitting, inAddressOf, isClause } from '../clause.ts'
import { hitsOf, says, type Pattern } from '../match.ts'
import { inPlace } from '../rewording/in-place.ts'
import type { GuardRule, Hit } from './rule.ts'

/** The clause goes on: « si le colis est en retard », “that it is late” */
const TAIL_FR = "(?:,? (?:si|que|qu'|c'est|mais)(?: |(?<='))[^.!?;:\\n]{1,100})?"
const TAIL_EN = "(?:,? (?:if|that|it's|it is|but)(?: |(?<='))[^.!?;:\\n]{1,100})?"

const AWAY: readonly Pattern[] = [
  // « ce n’est pas notre faute », « cela ne dépend pas de nous »
  {
    find: new RegExp(
      `\\b(?:ce n'est|c'est|cela n'est|ca n'est|cela ne releve|ca ne releve|cela ne depend|ca ne depend) (?:vraiment )?pas (?:du tout |vraiment )?(?:de |du |dans )?(?:(?:mon|ma|mes|notre|nos) (?:service|ressort|probleme|role|domaine|travail|boulot|metier|rayon|affaire|faute|fait|erreur|competences?|responsabilite)|(?:moi|nous)(?: qui [^.!?;:,\\n]{1,60})?)(?![a-z])${TAIL_FR}`,
      'g',
    ),
    suggestion: 'je regarde ce qui s’est passé et je vous réponds ici',
  },
  {
    find: new RegExp(
      `\\b(?:nous n'y sommes pour rien|je n'y suis pour rien|on n'y est pour rien|je n'y peux rien|nous n'y pouvons rien|on n'y peut rien)\\b${TAIL_FR}`,
      'g',
    ),
    suggestion: 'je regarde ce qui s’est passé et je vous réponds ici',
  },
  {
    find: /\b(?:veuillez|il faut|vous devez|merci de|adressez-vous|voyez|contactez|rapprochez-vous|tournez-vous)(?: (?:vous adresser|contacter|voir|vous rapprocher|appeler|directement))? (?:a|au|avec|du|de|le|la|vers le|vers la)? ?(?:l')?(?:transporteur|livreur|vendeur|fabricant|constructeur|autre service|service concerne|magasin|banque|operateur|la poste|poste)\b/g,
  },
  {
    find: new RegExp(
      `\\b(?:(?:(?:it|this|that)(?:'s| is)(?: really)? |is |it |this |that )?(?:not|isn't)(?: really)? (?:my|our) (?:department|problem|job|responsibility|area|issue|fault)|(?:(?:it|this|that) has )?nothing to do with (?:us|me|our department|my department))\\b${TAIL_EN}`,
      'g',
    ),
    suggestion: 'I am looking into what happened and I will reply to you here',
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

const check = ({ text }: Draft): readonly Hit[] =>
  says(text, CARE)
    ? []
    : hitsOf(text, AWAY)
        .map((hit) => fitting(hit, isClause(text, hit)))
        .map(inAddressOf(text))

/** Sent elsewhere without reason, contact or follow-up. */
export const notMyProblem: GuardRule = {
  id: 'not-my-problem',
  learnt: 'sentence',
  reword: inPlace((_, { speaker }) =>
    speaker === 'bot'
      ? {
          fr: 'Souhaitez-vous en parler avec une personne\u202F?',
          tu: 'Souhaites-tu en parler avec une personne\u202F?',
          en: 'Would you like to talk about it with a person?',
        }
      : {
          fr: 'Je regarde ce qui s’est passé et je vous réponds ici.',
          tu: 'Je regarde ce qui s’est passé et je te réponds ici.',
          en: 'I am looking into what happened and I will reply to you here.',
        },
  ),
  levels: { bot: 'warn', agent: 'warn' },
  reason: {
    fr: 'La personne est renvoyée ailleurs : donnez-lui une raison, un contact ou un suivi.',
    en: 'This sends the customer elsewhere: give a reason, a contact or a follow-up.',
  },
  check,
}
