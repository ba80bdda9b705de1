import type { Draft } from '../model.ts'
import type { GuardContext } from './context.ts'

/** Where a name stands as a name: at the start of a sentence, or after one of these. */
const BEFORE =
  /(?:^|[.!?…\n:;,(«“"]\s*|(?<![\p{L}])(?:(?:de|du|chez|pour|par|prévoit|que|et|for|at|from|of|by|to|with|and|that) |d[’']|qu[’']))$/iu
/** « Ravi de vous lire » begins a sentence too, and is no name there. */
const NO_NAME_BEFORE = /^\s+(?:de|d[’']|que|qu[’']|to|that|for)(?![\p{L}])/iu
const STARTS = /(?:^|[.!?…\n]\s*)$/u
/** Names that are everyday words would open the guard to anything: « Je », “We”. */
const TOO_COMMON =
  /^(?:.|je|j[’']|nous|on|vous|tu|me|moi|toi|il|elle|un|une|le|la|les|i|we|you|my|our|me|us)$/iu

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** The name as wordings carry it: spaces and apostrophes may have become typographic. */
const finderOf = (company: string): RegExp | null => {
  const name = company
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}{}<>]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, 80)
    .replace(/[.!?\s]+$/u, '')
  if (name === '' || TOO_COMMON.test(name)) return null
  const flexible = escaped(name).replace(/['’]/g, "[’']").replace(/ /g, '\\s')
  return new RegExp(`(?<![\\p{L}\\p{N}])${flexible}(?![\\p{L}\\p{N}])`, 'gu')
}

/** Letters no rule looks for, in the same places: « Garantie Plus » → « Xxxxxxxx Xxxx ». */
const blank = (name: string): string =>
  name.replace(/[^\s]+/gu, (word) => `X${'x'.repeat(word.length - 1)}`)

const isName = (text: string, start: number, end: number): boolean => {
  const before = text.slice(Math.max(0, start - 20), start)
  return (
    BEFORE.test(before) && !(STARTS.test(before) && NO_NAME_BEFORE.test(text.slice(end, end + 8)))
  )
}

/**
 * A way to blank the company's own name in a text, letter for letter, so that places stay: a company
 * called « Garantie Plus » promises nothing by being named. Only where it stands as a name, as
 * written (« Ravi », not « je suis ravi »).
 */
export const nameBlanker = (company: string): ((text: string) => string) => {
  const find = finderOf(company)
  if (!find) return (text) => text
  return (text) =>
    text.replace(find, (name: string, start: number) =>
      isName(text, start, start + name.length) ? blank(name) : name,
    )
}

/** A draft and its context without the name, for rules to look at. */
export const withoutOwnName = (
  draft: Draft,
  context: GuardContext,
): { readonly draft: Draft; readonly context: GuardContext } => {
  const blanked = nameBlanker(context.company)
  const { lastCustomer } = context
  return {
    draft: { ...draft, text: blanked(draft.text) },
    context: {
      ...context,
      lastCustomer: lastCustomer && { ...lastCustomer, text: blanked(lastCustomer.text) },
      earlierReplies: context.earlierReplies.map(blanked),
      approved: context.approved.map((one) => ({ ...one, text: blanked(one.text) })),
    },
  }
}
