import type { Draft } from '../../model.ts'
import { fitting, inAddressOf, isClause } from '../clause.ts'
import { hitsOf, says, type Pattern } from '../match.ts'
import { inPlace } from '../rewording/in-place.ts'
import { withSentencesSaying } from '../sentences-saying.ts'
import { DATED, NOBODY_ACTS, SOMEBODY_ACTS } from './passive-ownership-words.ts'
import type { GuardRule, Hit } from './rule.ts'

const SUGGESTION_FR = 'je m’en occupe et je vous réponds ici'
const SUGGESTION_EN = 'I am looking into it and I will reply to you here'

/** The rest of the clause goes too, unless it holds a figure: a date is worth keeping. */
const TAIL_FR =
  '(?: (?:dans|par|rapidement|prochainement|bientot|vite|tres|au plus|des que possible|sans tarder|ulterieurement)(?:(?! (?:et|mais|puis|car|donc|ou|pour|afin|si|que|qui)\\b)[^.!?;:,\\n\\d]){0,80}(?=$|[.!?;:,\\n]| (?:et|mais|puis|car|donc)\\b))?'
const TAIL_EN =
  '(?: (?:as soon as possible|soon|shortly|by|in|within|promptly|quickly|at|later|to you)(?:(?! (?:and|but|then|so|or|if|that|when)\\b)[^.!?;:,\\n\\d]){0,80}(?=$|[.!?;:,\\n]| (?:and|but|then|so)\\b))?'

const fr = (source: string): Pattern => ({
  find: new RegExp(`(?:${source})${TAIL_FR}`, 'g'),
  suggestion: SUGGESTION_FR,
})
const en = (source: string): Pattern => ({
  find: new RegExp(`(?:${source})${TAIL_EN}`, 'g'),
  suggestion: SUGGESTION_EN,
})

const NOBODY: readonly Pattern[] = [
  fr(
    "(?:\\b(?:votre|ta|ton|vos|la|le|cette|ce) )?\\b(?:demande|dossier|message|reclamation|commande|mail|courriel|requete|probleme)(?: (?:de|d'|concernant) ?(?:[a-z']{2,20} ?){1,3})? ?\\b(?:sera|seront|va etre|a ete|a bien ete|est|est bien|est en cours d'etre) (?:bien |donc )?(?:traite|transmis|pris en compte|prise en compte|etudie|examine|analyse|en cours de traitement|remonte|enregistre)[a-z]{0,2}\\b",
  ),
  fr(
    "\\b(?:l'equipe|notre equipe|nos equipes|le service(?: [a-z]{3,12}){0,2}|un conseiller|une conseillere|un collegue|quelqu'un|on|nous) (?:vous |te )?(?:reviendra|reviendront|reviendrons|recontactera|recontacterons|repondra|repondrons|contactera|contacterons|va revenir|allons revenir|va vous (?:repondre|recontacter|contacter|rappeler)|va vous)(?: vers (?:vous|toi))?\\b",
  ),
  fr(
    '\\b(?:il sera|il a ete|il va etre) (?:procede|repondu|remedie|donne suite)\\b|\\b(?:une reponse|un retour|une solution) (?:vous )?(?:sera|vous sera) (?:apportee?|donnee?|faite?|proposee?|adressee?)\\b|\\ble necessaire (?:sera|a ete|va etre) fait\\b',
  ),
  en(
    '\\byour (?:request|case|complaint|message|ticket|order|query|issue) (?:will be|is being|has been|was|is) (?:processed|handled|dealt with|looked into|forwarded|reviewed|logged|escalated|taken into account|passed on|treated)\\b',
  ),
  en(
    '\\b(?:someone|somebody|the team|our team|an agent|a colleague|the department|one of our [a-z]{3,15}|we) will (?:get back|come back|be in touch|contact you|reach out|respond|look into|reply)(?: to you| with you)?\\b',
  ),
]

const check = ({ text }: Draft): readonly Hit[] => {
  if (says(text, SOMEBODY_ACTS)) return []
  const worded = hitsOf(text, NOBODY)
    .map((hit) => fitting(hit, isClause(text, hit, true)))
    .map(inAddressOf(text))
  return withSentencesSaying(text, worded, { find: NOBODY_ACTS, but: [/\?/, ...DATED] })
}

/** Things happen, nobody does them. The suggestion is true of whoever presses « Appliquer ». */
export const passiveOwnership: GuardRule = {
  id: 'passive-ownership',
  learnt: 'sentence',
  reword: inPlace((_, { speaker }) =>
    speaker === 'bot'
      ? {
          fr: 'Souhaitez-vous qu’une personne s’en occupe\u202F?',
          tu: 'Souhaites-tu qu’une personne s’en occupe\u202F?',
          en: 'Would you like a person to look into it?',
        }
      : {
          fr: 'Je m’en occupe et je vous réponds ici.',
          tu: 'Je m’en occupe et je te réponds ici.',
          en: `${SUGGESTION_EN}.`,
        },
  ),
  levels: { bot: 'warn', agent: 'warn' },
  reason: {
    fr: 'Dans cette phrase, personne n’agit : écrivez « je », et donnez une étape et une date.',
    en: 'Nobody acts in this sentence: write “I”, and give a step and a date.',
  },
  check,
}
