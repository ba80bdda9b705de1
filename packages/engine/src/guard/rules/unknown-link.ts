import type { Draft } from '../../model.ts'
import type { GuardContext } from '../context.ts'
import type { GuardRule, Hit } from './rule.ts'

const LINK =
  /(?:https?:\/\/|www\.)[^\s<>()«»"“”]{1,2000}|(?<![\p{L}\p{N}.@-])(?:[\p{L}\p{N}._%+-]{1,64}@)?(?:[\p{L}\p{N}-]{1,63}\.){1,4}(?:fr|com|net|org|io|eu|be|ch|lu|ca|co|uk|de|es|it|info|biz|shop|store|xyz|ly|me|app|dev|link|site|online|top|gg|tk|ru|cn)(?![\p{L}\p{N}-])(?:\/[^\s<>()«»"“”]{0,2000})?/giu

const bare = (link: string): string => link.toLowerCase().replace(/[.,;:!?…'’*_\]]+$/u, '')

const linksIn = (text: string): readonly Hit[] =>
  [...text.matchAll(LINK)].map((match) => ({
    start: match.index,
    end: match.index + bare(match[0]).length,
    suggestion: null,
  }))

const written = (text: string): readonly string[] =>
  linksIn(text).map(({ start, end }) => bare(text.slice(start, end)))

/** The customer's own e-mail address may be said back; a link of theirs may not. */
const check = (draft: Draft, context: GuardContext): readonly Hit[] => {
  const theirs = written(context.lastCustomer?.text ?? '').filter((link) => link.includes('@'))
  const known = new Set([
    ...context.approved.flatMap(({ text }) => written(text)),
    ...theirs,
    bare(context.company),
  ])
  return linksIn(draft.text).filter(
    ({ start, end }) => !known.has(bare(draft.text.slice(start, end))),
  )
}

/** A link or an address that no approved text holds. */
export const unknownLink: GuardRule = {
  id: 'unknown-link',
  levels: { bot: 'block' },
  reason: {
    fr: 'Ce lien ou cette adresse ne figure dans aucune réponse approuvée.',
    en: 'This link or address does not appear in any approved answer.',
  },
  check,
}
