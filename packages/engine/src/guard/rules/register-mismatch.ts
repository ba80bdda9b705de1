import type { Draft } from '../../model.ts'
import type { GuardContext } from '../context.ts'
import { approvedSpans, customerQuotes } from '../exempt.ts'
import { hitsOf, type Pattern } from '../match.ts'
import type { GuardRule, Hit } from './rule.ts'

/** « ton » may be a noun: « sur ce ton », « le ton employé ». */
const TU: readonly Pattern[] = [
  {
    find: /(?<![a-z'-])(?:tu|toi|te|ta|tes|stp)(?![a-z'-])|(?<![a-z])t'(?=[aeiouyh])|-(?:toi|tu)(?![a-z])/g,
  },
  {
    find: /(?<!\b(?:le|un|du|de|ce|au|meme|autre|bon|quel|mauvais) )(?<![a-z'-])ton(?= [a-z])(?! (?:employe|utilise|de la))/g,
  },
]
const VOUS: readonly Pattern[] = [
  {
    find: /(?<!\brendez-)(?<![a-z'])(?:vous|votre|vos)(?![a-z])|(?<![a-z])(?:svp|veuillez)(?![a-z])/g,
  },
]
/** Far too loose for someone who writes formally. */
const LOOSE: readonly Pattern[] = [
  { find: /(?<![a-z])(?:coucou|kikou|wesh)(?![a-z])/g, suggestion: 'bonjour' },
  { find: /(?<![a-z])(?:hey|yo)(?= [a-z]|,)/g, suggestion: 'hello' },
  { find: /(?<![a-z])pas de souci(?![a-z])/g, suggestion: 'entendu' },
  { find: /(?<![a-z])no worries(?![a-z])/g, suggestion: 'certainly' },
  { find: /(?<![a-z])ouais(?![a-z])/g, suggestion: 'oui' },
  { find: /(?<![a-z])yep(?![a-z])/g, suggestion: 'yes' },
  { find: /(?<![a-z])nope(?![a-z])/g, suggestion: 'no' },
  { find: /(?<![a-z])gonna(?![a-z])/g, suggestion: 'going to' },
  { find: /(?<![a-z])wanna(?![a-z])/g, suggestion: 'want to' },
  {
    find: /(?<![a-z])(?:mdr|lol|ptdr|wesh|coucou|yo|kikou|bisous?|nickel|ouais|hey|dude|mate|gonna|wanna|yep|nope|no worries|pas de souci)(?![a-z])/g,
  },
]
const FORMAL_FROM = 0.4

/** « Salut, vous livrez ? » speaks to the company, and minds no « tu ». */
const saysVous = ({ lastCustomer }: GuardContext): boolean =>
  lastCustomer?.reading?.address === 'vous' && lastCustomer.reading.register >= 0

const addressHits = (draft: Draft, context: GuardContext): readonly Hit[] => {
  const exempt = [...approvedSpans(draft, context), ...customerQuotes(draft, context)]
  const theirs = context.lastCustomer?.reading?.address ?? 'none'
  const tu = hitsOf(draft.text, TU, exempt)
  const vous = hitsOf(draft.text, VOUS, exempt)
  if (theirs === 'vous' || (draft.speaker === 'bot' && theirs !== 'tu')) return tu
  if (tu.length === 0 || vous.length === 0) return []
  return tu.length <= vous.length ? tu : vous
}

const check = (draft: Draft, context: GuardContext): readonly Hit[] => {
  const formal = (context.lastCustomer?.reading?.register ?? 0) >= FORMAL_FROM
  const loose = formal ? hitsOf(draft.text, LOOSE, customerQuotes(draft, context)) : []
  return [...(draft.language === 'fr' ? addressHits(draft, context) : []), ...loose]
}

/** « tu » and « vous » mixed, or « tu » to someone who did not say it. « Vous » is always right. */
export const registerMismatch: GuardRule = {
  id: 'register-mismatch',
  learnt: 'whole',
  // both in one reply is a slip, whoever reads it; so is « tu » to a « vous » that is not loosely said
  trusted: (_, context, { text }) =>
    hitsOf(text, TU).length > 0 && (saysVous(context) || hitsOf(text, VOUS).length > 0),
  levels: { bot: 'block', agent: 'warn' },
  reason: {
    fr: 'Le tutoiement ou le ton ne s’accorde pas avec celui de la personne, ou « tu » et « vous » se mélangent.',
    en: 'The form of address or the tone does not match the customer’s, or two forms are mixed.',
  },
  check,
}
