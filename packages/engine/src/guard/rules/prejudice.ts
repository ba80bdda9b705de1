import { leftOut } from '../rewording/left-out.ts'
import { approvedSpans, customerQuotes } from '../exempt.ts'
import { hitsOf, type Pattern } from '../match.ts'
import type { GuardRule } from './rule.ts'

/** « À votre âge », « demandez à votre mari », “people like you”: what follows is mostly presumed. */
const PRESUMED: readonly Pattern[] = [
  {
    find: /\b(?:a|pour) (?:votre|ton) age\b|\b(?:de|dans|vu) (?:votre|ta) (?:generation|culture|situation de famille|condition|communaute)\b|\b(?:votre|ta) generation\b|\bdans votre (?:pays|etat|milieu)\b|\bvu votre (?:profil|age|nom|metier|adresse|quartier)\b/g,
  },
  {
    find: /\b(?:les|des) (?:gens|personnes|clients|clientes|dames|femmes|hommes|jeunes|retraites|seniors|etudiants|etrangers) (?:comme vous|de votre|dans votre|agees?|d'aujourd'hui|d'un certain age)\b|\bquelqu'un (?:de votre|comme vous)\b|\bchez vous,? (?:les|on)\b|\bvous(?: autres)?,? les (?:jeunes|femmes|hommes|mamans|papas|etudiants|retraites|anciens|artistes|litteraires|filles|garcons)\b/g,
  },
  {
    find: /\b(?:demandez|demande|faites|voyez|laissez|passez)(?: plutot| donc| ca| cela| faire| le| la)*(?: le)? (?:a|avec|par)? ?(?:votre (?:mari|femme|fils|fille|conjoint|compagnon|petit-fils|entourage)|vos (?:enfants|petits-enfants)|un (?:plus jeune|homme|ami|proche|voisin)|quelqu'un de plus jeune)\b|\b(?:ma petite|ma chere) dame\b|\bpour une (?:femme|dame|fille|maman|personne agee|blonde)\b|\bcomme (?:toutes les|beaucoup de) (?:femmes|mamans|personnes agees)\b/g,
  },
  {
    find: /\b(?:vous parlez|vous ecrivez|votre francais est|tu parles) (?:tres |plutot |drolement )?(?:bien )?(?:le |en )?francais\b|\bpas (?:fait|faite|pour) (?:pour )?les (?:anciens|seniors|personnes agees)\b|\b(?:trop|un peu) (?:technique|complique) pour (?:vous|toi)\b/g,
  },
  {
    find: /\bat your age\b|\b(?:someone|somebody|people|anyone|folks|ladies|customers|a lady|a woman|a gentleman) (?:like you|of your (?:age|generation|background|kind)|your age)\b|\byour (?:generation|culture|background|sort|kind of people)\b|\bfor (?:a|an) (?:lady|woman|girl|older|elderly|young|pensioner|student|mum|mother)\b|\bwhere you(?:'re| are| come) from\b/g,
  },
  {
    find: /\b(?:ask|get|let|have) (?:your (?:husband|wife|son|daughter|grandson|granddaughter|partner|boyfriend|dad|father|kids|grandchildren)|someone younger|a man|a younger)\b|\byour english is\b|\byou (?:speak|write) (?:very |really )?good english\b|\b(?:you )?(?:young people|youngsters|old people|older people|elderly people|women|students|mums|moms) (?:today|these days|always|often|tend|usually|do|never)\b|\ba bit (?:technical|complicated) for you\b|\b(?:dear|love|sweetheart|young lady|young man)\b(?=[,.!?])/g,
  },
]

/** Presumes age, gender, origin or skill without data, in a compliment too. */
export const prejudice: GuardRule = {
  id: 'prejudice',
  learnt: 'sentence',
  reword: leftOut,
  levels: { bot: 'block', agent: 'warn' },
  reason: {
    fr: 'Cette phrase présume de l’âge, du genre, de l’origine ou des capacités de la personne : retirez-la, rien ne le dit.',
    en: 'This sentence presumes age, gender, origin or skill: leave it out, nothing says so.',
  },
  check: (draft, context) =>
    hitsOf(draft.text, PRESUMED, [
      ...approvedSpans(draft, context),
      ...customerQuotes(draft, context),
    ]),
}
