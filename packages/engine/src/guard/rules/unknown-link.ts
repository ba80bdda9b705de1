import type { Draft } from '../../model.ts'
import type { GuardContext } from '../context.ts'
import type { GuardRule, Hit } from './rule.ts'

const LINK =
  /(?:https?:\/\/|www\.)[^\s<>()«»"“”]{1,2000}|(?<![\p{L}\p{N}.@-])(?:[\p{L}\p{N}._%+-]{1,64}@)?(?:[\p{L}\p{N}-]{1,63}\.){1,4}(?:fr|com|net|org|io|eu|be|ch|lu|ca|co|uk|de|es|it|info|biz|shop|store|xyz|ly|me|app|dev|link|site|online|top|gg|tk|ru|cn)(?![\p{L}\p{N}-])(?:\/[^\s<>()«»"“”]{0,2000})?/giu

const bare = (link: string): string => link.toLowerCase().replace(/[.,;:!?…'’*_\]]+$/u, '')

/** Most drafts hold nothing that a link could begin with. */
const MAY_LINK = /\.[a-z]|:\/\/|www\./iu

const linksIn = (text: string): readonly Hit[] =>
  MAY_LINK.test(text)
    ? [...text.matchAll(LINK)].map((match) => ({
        start: match.index,
        end: match.index + bare(match[0]).length,
        suggestion: null,
      }))
    : []

const written = (text: string): readonly string[] =>
  linksIn(text).map(({ start, end }) => bare(text.slice(start, end)))

/** The customer's own e-mail address may be said back; a link of theirs may not. */
const ofBot = (draft: Draft, context: GuardContext): readonly Hit[] => {
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

/** `maison-lune.fr` of a link, of an address, of `www.maison-lune.fr/retours`. */
const hostOf = (link: string): string =>
  bare(link)
    .replace(/^https?:\/\/|^[^/]*@/u, '')
    .replace(/^www\./u, '')
    .replace(/[/?#:].*$/u, '')

/** A person may link what they like of the hosts that the team uses, once any of them is known. */
const ofAgent = (draft: Draft, context: GuardContext): readonly Hit[] => {
  const found = linksIn(draft.text)
  if (found.length === 0) return []
  const ours = [...context.approved.map(({ text }) => text), ...context.earlierReplies]
  const known = [...new Set(ours.flatMap(written).map(hostOf))]
  if (known.length === 0) return []
  const theirs = new Set(written(context.lastCustomer?.text ?? '').map(hostOf))
  return found.filter(({ start, end }) => {
    const host = hostOf(draft.text.slice(start, end))
    return !theirs.has(host) && !known.some((one) => host === one || host.endsWith(`.${one}`))
  })
}

const check = (draft: Draft, context: GuardContext): readonly Hit[] =>
  draft.speaker === 'bot' ? ofBot(draft, context) : ofAgent(draft, context)

/**
 * For the bot, a link or an address that no approved text holds; for an agent, one of a host that
 * neither an approved text nor an earlier reply led to: it may be mistyped, or a trap.
 */
export const unknownLink: GuardRule = {
  id: 'unknown-link',
  levels: { bot: 'block', agent: 'hint' },
  reason: {
    fr: 'Ce lien ou cette adresse ne figure dans aucune réponse approuvée.',
    en: 'This link or address does not appear in any approved answer.',
  },
  check,
}
