import type { Draft, Span } from '../../model.ts'
import type { GuardContext } from '../context.ts'
import { approvedSpans, customerQuotes, inside } from '../exempt.ts'
import { hitsOf, type Pattern } from '../match.ts'
import { isUpset } from '../mood.ts'
import type { GuardRule, Hit } from './rule.ts'

/** Irritation and sarcasm: wrong towards anyone. */
const IRRITATION: readonly Pattern[] = [
  {
    find: /\bcalmez[- ]vous\b|\bcalme[- ]toi\b|\b(?:veuillez|merci de) (?:vous calmer|rester calme|baisser d'un ton)\b/g,
  },
  {
    find: /\bcomme (?:je|nous) (?:vous |te )?(?:l'|le )?(?:ai |avons |avais )?(?:deja |bien )(?:dit|indique|explique|ecrit|precise|mentionne)[a-z]{0,3}\b/g,
  },
  {
    find: /\bje (?:vous|te) (?:l'ai deja|repete|signale au passage|ferai remarquer)\b|\bpour la (?:derniere|\d{1,2}e|enieme) fois\b/g,
  },
  {
    find: /\b(?:inutile de|ca ne sert a rien de|merci de ne pas) (?:vous |t')?(?:enerver|crier|insister|hurler|etre desagreable|vous emporter)\b/g,
  },
  {
    find: /\b(?:si vous saviez lire|encore faut-il|bravo,? (?:vous|tu)|vous n'etes pas (?:le seul|la seule|seul)|je ne suis pas (?:sourd|votre))[a-z]*\b/g,
  },
  {
    find: /\b(?:calm down|relax|settle down|as i(?:'ve| have)? (?:already )?(?:said|told you|explained|mentioned|wrote)|as (?:already )?(?:stated|explained) (?:before|above|earlier)|for the last time|no need to (?:shout|yell|be rude|get upset)|stop (?:shouting|yelling|complaining)|like i said|i already told you|you(?:'re| are) not the only)\b/g,
  },
]

const ACRONYMS =
  /^(?:DGCCRF|TVA|RIB|IBAN|SEPA|SMS|PDF|URL|CGV|CGU|RGPD|GDPR|CNIL|BIC|FAQ|TTC|SAV|ISBN|SIRET|SIREN|HDMI|USB|WIFI|HTTP|HTTPS|EORI|UPS|DHL|GLS|RATP|SNCF|CAF|CPAM|URSSAF|MAIF|SWIFT|PAYPAL|CHRONOPOST|COLISSIMO|JPEG|IMEI)$/
const CAPITALS =
  /(?<![\p{L}\p{N}-])\p{Lu}{2,30}(?:[ ’'\u00A0]\p{Lu}{1,30}){0,12}(?![\p{L}\p{N}-])/gu
const EMOJI = /\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}){0,5}/gu
const EXCLAMATION = /[!！](?:[\s\u202F]?[!?！]){0,20}/gu
/** Signs that are pictographs by Unicode, and plain text in a letter. */
const PLAIN_SIGNS = /^[©®™]/u

const namesOf = (context: GuardContext): string =>
  `${context.company} ${context.customerName ?? ''} ${context.lastCustomer?.text ?? ''}`.toUpperCase()

/** Shouting: several words in capitals, or one long one, that is no acronym and no name. */
const isShouted = (words: string, names: string): boolean => {
  const shouted = words
    .split(/[ ’'\u00A0]/u)
    .filter((word) => word.length > 1 && !ACRONYMS.test(word) && !names.includes(word))
  return shouted.length > 1 || (shouted[0]?.length ?? 0) >= 5
}

const places = (text: string, pattern: RegExp, keep: (words: string) => boolean): readonly Span[] =>
  [...text.matchAll(pattern)]
    .filter((match) => keep(match[0]))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))

/** An agent may end one sentence with one « ! »; the bot may not, towards someone upset. */
const exclamations = (draft: Draft): readonly Span[] => {
  const found = places(draft.text, EXCLAMATION, () => true)
  const heated = found.some(({ start, end }) => end - start > 1) || found.length > 1
  return draft.speaker === 'bot' || heated ? found : []
}

const loud = (draft: Draft, context: GuardContext): readonly Hit[] => {
  const names = namesOf(context)
  return [
    ...exclamations(draft).map((span) => ({ ...span, suggestion: '.' })),
    ...places(draft.text, EMOJI, (sign) => !PLAIN_SIGNS.test(sign)).map((span) => ({
      ...span,
      suggestion: null,
    })),
    ...places(draft.text, CAPITALS, (words) => isShouted(words, names)).map((span) => ({
      ...span,
      suggestion: draft.text.slice(span.start, span.end).toLowerCase(),
    })),
  ]
}

const check = (draft: Draft, context: GuardContext): readonly Hit[] => {
  const exempt = [...approvedSpans(draft, context), ...customerQuotes(draft, context)]
  const quiet = isUpset(context) ? loud(draft, context) : []
  return [...hitsOf(draft.text, IRRITATION), ...quiet].filter((hit) => !inside(hit, exempt))
}

/** Irritation towards anyone; « ! », emoji or capitals towards someone upset. */
export const escalatingTone: GuardRule = {
  id: 'escalating-tone',
  levels: { bot: 'block', agent: 'warn' },
  reason: {
    fr: 'Ce ton peut attiser la colère ou paraître moqueur : une phrase simple et calme suffit.',
    en: 'This tone can feed the anger or look like mockery: a plain, calm sentence is enough.',
  },
  check,
}
