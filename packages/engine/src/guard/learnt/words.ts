import type { Draft } from '../../model.ts'
import { type Folded, fold } from '../../text/fold.ts'
import { hash } from '../../text/hash.ts'
import { neutralHash } from '../../text/neutral.ts'
import { stemHash } from '../../text/stem.ts'
import { type Token, tokenise } from '../../text/tokens.ts'
import type { GuardContext } from '../context.ts'
import { isKnown } from './is-known.ts'
import { kindsOf } from './kinds-of.ts'

/** A word of a draft as the heads look at it. */
export interface Word {
  readonly form: string
  readonly key: number
  /** 0 for short words. */
  readonly stem: number
  readonly kinds: readonly number[]
  /** Does the customer's last message say it too? */
  readonly shared: boolean
  /** A word that customers never write, and that this one did not write: the trade's own. */
  readonly strange: boolean
  /** « PTO », which the customer did not write. */
  readonly abbreviated: boolean
  /** Where it begins in the draft. */
  readonly at: number
}

/** A draft in words. */
export interface Worded {
  readonly folded: Folded
  readonly words: readonly Word[]
}

const STEM_LEAST = 6
const DIGITS_MOST = 5
const NUMBER = /^\d/
const ABBREVIATION = /^\p{Lu}[\p{Lu}\d]{1,5}$/u

const keyOf = ({ form }: Token): number =>
  NUMBER.test(form) ? hash(`#${Math.min(DIGITS_MOST, form.length)}`) : neutralHash(form)

const stemOf = ({ form }: Token): number => (form.length < STEM_LEAST ? 0 : stemHash(form))

/** Cuts a draft into words, beside what its customer wrote. */
export function wordsOf(draft: Draft, context: GuardContext): Worded {
  const folded = fold(draft.text)
  const asked = tokenise(fold(context.lastCustomer?.text ?? '').text)
  const theirs = new Set(asked.map(({ form }) => form))
  const words = tokenise(folded.text).map((token) => {
    const { form, from, to } = token
    const shared = theirs.has(form)
    const [at, end] = [folded.at(from), folded.endAt(to)]
    return {
      form,
      key: keyOf(token),
      stem: stemOf(token),
      kinds: kindsOf(form),
      shared,
      strange: !shared && form.length > 1 && !NUMBER.test(form) && !isKnown(form),
      abbreviated: !shared && ABBREVIATION.test(draft.text.slice(at, end)),
      at,
    }
  })
  return { folded, words }
}
