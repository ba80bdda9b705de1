import type { Draft, Span } from '../../model.ts'
import { fold } from '../fold.ts'
import { hitsOf, type Pattern } from '../match.ts'
import { sentencesOf } from '../sentences.ts'
import type { Hit } from './rule.ts'

/**
 * Plain assertions about redress, whatever their wording: in a sentence that neither asks, nor
 * restates what the customer wrote, nor leaves it open, these words bind.
 */
const REDRESS: readonly Pattern[] = [
  {
    // « au sujet du remboursement » names the matter
    find: /(?<!\b(?:au sujet|a propos|s'agit) (?:du |d'un |de (?:la |votre |ton )?)|\bconcerne (?:le |un |votre |ton )?)\b(?:rembours|indemnis|dedommag|recredit|compens)[a-z]{1,8}|\b(?:geste commercial|bons? d'achat|remise|reduction|argent|a nos frais|sans frais|gratuit(?:e|s|es|ement)?|rien a payer|droit a|droit au|garantie|garantis|offert|offerte)\b/g,
  },
  {
    find: /(?<!\babout (?:a |the |your )?)\b(?:refund|reimburs|compensat|guarantee)[a-z]{0,6}|\b(?:vouchers?|discounts?|money|free of charge|for free|right to|entitled|warranty|replacement)\b/g,
  },
]

const DAY_FR =
  "(?:demain|ce soir|aujourd'hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|la semaine prochaine|dans la (?:semaine|journee)|sous (?:huitaine|quinzaine|peu))"
const DAY_EN =
  '(?:tomorrow|tonight|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week|shortly)'

/** Something will happen on a day. Opening hours are facts. */
const DATED: readonly Pattern[] = [
  {
    find: new RegExp(
      `\\b(?!lira|rouvrira|ouvrira|reprendra)(?:[a-z]{2,12}(?:era|eront|erez|ira|iront|endra|endront|erai|erons)|part|arrive|passe|vient) (?:[a-z']{1,10} ){0,4}?${DAY_FR}(?![a-z])`,
      'g',
    ),
  },
  {
    find: new RegExp(
      `\\b(?:will|'ll|ships|arrives|comes|leaves) (?:(?!open)[a-z]{1,12} ){0,4}?${DAY_EN}(?![a-z])`,
      'g',
    ),
  },
]

const OWN =
  "(?:(?!\\b(?:que|qu'|ne|n'|pas|un|une|des|du|votre question|pour|not|never|that|you)(?![a-z]))[^.!?;:«»]){0,25}"
/** The bot says to act on an account or an order; it can do neither. */
const ACTS: readonly Pattern[] = [
  {
    find: new RegExp(
      `\\b(?:je|j'|nous|on) ?${OWN}\\b(?:debloqu|bloqu|annul|supprim|activ|desactiv|credit|recredit|double|ajout|livr|expedi|renvoi|renvoy|remplac|repar|corrig|resili|reinitialis|prolong|dedommag|indemnis|rembours)(?:e|er|ons|erai|erons|ee|es|ees)?\\b`,
      'g',
    ),
  },
  {
    find: /\b(?:je|nous|on) (?:vous |te |le |la |les )?(?:mets|mettons|garde|gardons|reserve|reservons)[^.!?;:]{0,20}\b(?:de cote|pour vous|pour toi)\b/g,
  },
  {
    find: /\b(?:i|we)(?:'ve|'ll|'m|'re| have| will| am| are)? (?:just |now |already |also )?(?:unlock|block|cancel|delet|activat|credit|add|repair|replac|extend|reset|reserv|compensat|sort|upgrad)(?:e|ed|led|ing|ling|t?ed|ted|ting)?\b/g,
  },
  {
    find: /\b(?:argent|carte|compte|remise|somme|montant|credit|money|card|account|discount|amount) (?:vous |te )?(?:sera|seront|a ete|ont ete|est|will be|has been|was|is being) (?:bien |entierement |fully )?(?:rend|restitu|recredit|credit|ajout|vers|debloqu|return|add|paid|unlock)[a-z]{0,6}/g,
  },
  { find: /\b(?:toucherez|toucheras|sous huitaine|sous quinzaine)\b/g },
  // « Votre échange est accepté », “Your return is approved”
  {
    find: /\b(?:votre|ton|ta|le|la|your|the) (?:[a-z]{3,15} ){1,2}(?:est|a ete|sera|is|was|has been|will be) (?:bien |donc |now |already )?(?:accept|valid|approuv|approv|accord|grant|confirm|debit)[a-z]{0,4}\b/g,
  },
  // « Vous allez recevoir », “You’ll receive it before Christmas”
  {
    find: /(?<!n')\b(?:recevrez|recevras|aurez|auras|allez (?:recevoir|avoir|obtenir)|vas (?:recevoir|avoir|obtenir))\b(?! (?:pas|rien|qu'a|plus))|\byou(?:'ll| will| are going to|'re going to) (?:soon |also |then )?(?:receive|get|have|be sent)\b/g,
  },
  {
    find: /\b(?:je|nous|on) (?:vous|te) (?:envoie|envoyons|adresse|adressons|renvoie|accorde|accordons|fais|faisons|fait|enverrai|enverrons) (?:cadeau|un|une|le|la|l'|des|votre)/g,
  },
  {
    find: /\b(?:j'ai|nous avons|on a) (?:deja |bien |donc |tout )?(?:ouvert|lance|cree|contacte|appele|declenche|programme|annule|rembourse|corrige|modifie|credite|renvoye|expedie|reserve)\b|\b(?:i|we)(?:'ve| have)?(?: already| just)? (?:opened|launched|contacted|called|started|created|arranged|escalated|refunded|cancelled|canceled|credited|corrected|reissued|booked|dispatched)\b|\b(?:i|we)(?:'ll| will) (?:make (?:sure|an)|cover|pay|see to it|take care of)\b/g,
  },
]

const ASSERTED = [...REDRESS, ...DATED, ...ACTS]

const ATTRIBUTED =
  /\b(?:votre (?:message|demande|question)|ton (?:message)|ta (?:demande|question)|(?:vous|tu) (?:m')?(?:ecri|dem|dit|dis|signal|indiqu|parl|souhait|voul|veux|evoqu|attend|avez (?:ecrit|dit|demande|annule|recu|ete)|as (?:ecrit|dit|demande|annule|recu|ete)))|\b(?:your (?:message|request|question)|you (?:are |were |have )?(?:writ|wrot|ask|say|said|report|describ|want|mention|cancel|been)|what you wrote|this is what i read|writing about)/
const FUTURE =
  /\b(?:serez|seras|sera|seront|recevrez|recevras|aurez|auras|allez|va|will|i've|we've|je (?:vous|te|le|la) (?:rembours|offr|promet|garant))|'ll\b/
const OPEN =
  /\?|\b(?:si|depend|souhaitez|voulez|preferez|prefers|bouton|rubrique|une personne (?:peut|pourra|le peut)|ne peux|ne peut|n'ai pas|pas acces|quelles?|quels?|whether|if|would|depends|button|cannot|can't|do not|don't|a person can)\b/

const isRestated = (folded: string): boolean => ATTRIBUTED.test(folded) && !FUTURE.test(folded)

/** Sentences that restate the customer and add no future: « Vous écrivez que c’est annulé ». */
export const restatedIn = (text: string): readonly Span[] =>
  sentencesOf(text).filter(({ start, end }) => isRestated(fold(text.slice(start, end)).text))

const isLeftOpen = (folded: string): boolean => OPEN.test(folded) || isRestated(folded)

/** Assertions of redress, of acts and of dated events in a draft, outside the exempt stretches. */
export const assertionsIn = (draft: Draft, exempt: readonly Span[]): readonly Hit[] =>
  sentencesOf(draft.text)
    .filter(({ start, end }) => !isLeftOpen(fold(draft.text.slice(start, end)).text))
    .flatMap(({ start, end }) =>
      hitsOf(draft.text.slice(start, end), ASSERTED).map((hit) => ({
        ...hit,
        start: hit.start + start,
        end: hit.end + start,
      })),
    )
    .filter((hit) => exempt.every((one) => hit.end <= one.start || one.end <= hit.start))
