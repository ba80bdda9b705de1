import type { Mentionable, NewMention } from '@diapason/contract'
import { folded } from './search.ts'

/** Somebody, or a team, that a note can name. */
export interface Nameable {
  readonly kind: NewMention['kind']
  readonly id: string
  readonly name: string
  /** Of a team: how many it has. */
  readonly people?: number
}

/** People first, then teams, each by name. */
export const nameables = ({ people, teams }: Mentionable): Nameable[] => [
  ...people.map((one) => ({ kind: 'person' as const, ...one })),
  ...teams.map((one) => ({ kind: 'team' as const, ...one })),
]

/** A name that is being typed: where its `@` stands, and what follows it up to the caret. */
export interface Typed {
  readonly start: number
  readonly text: string
}

/**
 * The name that is being typed at the caret, or null. An `@` inside a word, as in an address, begins
 * none; one space may stand in it.
 *
 * @example typedAt('Vois avec @lé', 13) // { start: 10, text: 'lé' }
 */
export const typedAt = (text: string, caret: number): Typed | null => {
  const before = text.slice(0, caret)
  const found = /(?<![\p{L}\p{N}._-])@((?:[\p{L}\p{M}\p{N}'’.-]+ ?){0,3})$/u.exec(before)
  return found === null ? null : { start: found.index, text: found[1] ?? '' }
}

/** Those whose name, or a word of it, begins with what is typed; accents and capitals do not count. */
export const fitting = (all: readonly Nameable[], typed: string): Nameable[] => {
  const wanted = folded(typed).trimEnd()
  return all.filter(({ name }) => ` ${folded(name)}`.includes(` ${wanted}`))
}

const isEnd = (text: string, at: number): boolean => !/[\p{L}\p{M}\p{N}]/u.test(text[at] ?? ' ')

/**
 * Everybody whom a text names, by `@` and their whole name. Of two that fit, the longer name; of two
 * with one name, the one that was picked.
 */
export const mentionsIn = (
  text: string,
  all: readonly Nameable[],
  picked: readonly string[] = [],
): NewMention[] => {
  const rank = ({ id, name }: Nameable) => name.length * 2 + Number(picked.includes(id))
  const order = all.toSorted((a, b) => rank(b) - rank(a))
  return [...text.matchAll(/(?<![\p{L}\p{N}._-])@/gu)].flatMap(({ index: start }) => {
    const one = order.find(({ name }) => {
      const end = start + 1 + name.length
      return text.slice(start + 1, end) === name && isEnd(text, end)
    })
    return one === undefined
      ? []
      : [{ kind: one.kind, id: one.id, start, end: start + 1 + one.name.length }]
  })
}
