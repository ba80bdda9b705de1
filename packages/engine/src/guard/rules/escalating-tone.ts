import type { Draft, Span } from '../../model.ts'
import { fitting, isClause } from '../clause.ts'
import type { GuardContext } from '../context.ts'
import { approvedSpans, customerQuotes, inside } from '../exempt.ts'
import { hitsOf, type Pattern } from '../match.ts'
import { isUpset } from '../mood.ts'
import { inPlace } from '../rewording/in-place.ts'
import type { GuardRule, Hit } from './rule.ts'

/** Irritation and sarcasm: wrong towards anyone. */
const IRRITATION: readonly Pattern[] = [
  {
    find: /\bcalmez[- ]vous\b|\bcalme[- ]toi\b|\b(?:veuillez|merci de) (?:vous calmer|rester calme|baisser d'un ton)\b/g,
    suggestion: 'regardons cela ensemble',
  },
  {
    find: /\bcomme (?:je|nous) (?:vous |te )?(?:l'|le )?(?:ai |avons |avais )?(?:deja |bien )(?:dit|indique|explique|ecrit|precise|mentionne)[a-z]{0,3}\b/g,
    suggestion: 'pour résumer',
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
    find: /\b(?:calm down|settle down|please calm down)\b/g,
    suggestion: 'let us look at this together',
  },
  {
    find: /\bas i(?:'ve| have)? (?:already )?(?:said|told you|explained|mentioned|wrote)\b/g,
    suggestion: 'to sum up',
  },
  {
    find: /\b(?:relax|as i(?:'ve| have)? (?:already )?(?:said|told you|explained|mentioned|wrote)|as (?:already )?(?:stated|explained) (?:before|above|earlier)|for the last time|no need to (?:shout|yell|be rude|get upset)|stop (?:shouting|yelling|complaining)|like i said|i already told you|you(?:'re| are) not the only)\b/g,
  },
]

const ACRONYMS =
  /^(?:DGCCRF|TVA|RIB|IBAN|SEPA|SMS|PDF|URL|CGV|CGU|RGPD|GDPR|CNIL|BIC|FAQ|TTC|SAV|ISBN|SIRET|SIREN|HDMI|USB|WIFI|HTTP|HTTPS|EORI|UPS|DHL|GLS|RATP|SNCF|CAF|CPAM|URSSAF|MAIF|SWIFT|PAYPAL|CHRONOPOST|COLISSIMO|JPEG|IMEI)$/
const CAPITALS =
  /(?<![\p{L}\p{N}-])\p{Lu}{2,30}(?:[ ’'\u00A0]\p{Lu}{1,30}){0,12}(?![\p{L}\p{N}-])/gu
const EMOJI =
  /[\s\u202F]{0,3}\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}){0,5}/gu
/** With the space before it: « suite !! » becomes « suite. ». */
const EXCLAMATION = /\s{0,3}[?？]{0,5}[!！](?:\s?[!?！]){0,20}/gu
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

/** What ends the sentence calmly: a question stays one, a sentence that goes on gets a comma. */
const calmSign = (text: string, { start, end }: Span): string => {
  const signs = text.slice(start, end)
  if (/[?？]/u.test(signs)) return `${/^\s*/u.exec(signs)?.[0] ?? ''}?`
  if (/[.…,;:]$/u.test(text.slice(0, start)) || start === 0) return ''
  return /^\s+\p{Ll}/u.test(text.slice(end)) ? ',' : '.'
}

/** In small letters, with a capital where a sentence begins. */
const lowered = (text: string, { start, end }: Span): string => {
  const words = text.slice(start, end).toLowerCase()
  const begins = /(?:^|[.!?…\n]\s*)$/u.test(text.slice(Math.max(0, start - 20), start))
  return begins ? words.charAt(0).toUpperCase() + words.slice(1) : words
}

/** An agent may end one sentence with one « ! »; the bot may not, towards someone upset. */
const exclamations = (draft: Draft): readonly Span[] => {
  const found = places(draft.text, EXCLAMATION, () => true)
  const signs = ({ start, end }: Span): number => draft.text.slice(start, end).trim().length
  const heated = found.some((span) => signs(span) > 1) || found.length > 1
  return draft.speaker === 'bot' || heated ? found : []
}

const loud = (draft: Draft, context: GuardContext): readonly Hit[] => {
  const names = namesOf(context)
  return [
    ...exclamations(draft).map((span) => ({ ...span, suggestion: calmSign(draft.text, span) })),
    ...places(draft.text, EMOJI, (sign) => !PLAIN_SIGNS.test(sign.trim())).map((span) => ({
      ...span,
      suggestion: '',
    })),
    ...places(draft.text, CAPITALS, (words) => isShouted(words, names)).map((span) => ({
      ...span,
      suggestion: lowered(draft.text, span),
    })),
  ]
}

const check = (draft: Draft, context: GuardContext): readonly Hit[] => {
  const exempt = [...approvedSpans(draft, context), ...customerQuotes(draft, context)]
  const quiet = isUpset(context) ? loud(draft, context) : []
  const irritated = hitsOf(draft.text, IRRITATION).map((hit) =>
    fitting(hit, isClause(draft.text, hit)),
  )
  return [...irritated, ...quiet].filter((hit) => !inside(hit, exempt))
}

/** Irritation towards anyone; « ! », emoji or capitals towards someone upset. */
export const escalatingTone: GuardRule = {
  id: 'escalating-tone',
  learnt: 'sentence',
  // nobody was ever calmed by « calmez-vous », « !! » or a word in capitals
  trusted: (text) =>
    /\bcalm(?:ez-vous|e-toi| down)\b|!!/i.test(text) || /^\p{Lu}[^\p{Ll}]{3,}$/u.test(text),
  reword: inPlace(() => ({
    fr: 'Regardons cela ensemble.',
    en: 'Let us look at this together.',
  })),
  levels: { bot: 'block', agent: 'warn' },
  reason: {
    fr: 'Ce ton peut attiser la colère ou paraître moqueur : une phrase simple et calme suffit.',
    en: 'This tone can feed the anger or look like mockery: a plain, calm sentence is enough.',
  },
  check,
}
