import type { Draft } from '../../model.ts'
import { type Folded, fold } from '../../text/fold.ts'
import { tokenise } from '../../text/tokens.ts'
import type { GuardContext } from '../context.ts'
import { factsOf } from './form-facts.ts'

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

const ABBREVIATION = /^\p{Lu}[\p{Lu}\d]{1,5}$/u

/** Most words begin with a small letter, and need no closer look. */
const isRaised = (text: string, at: number): boolean =>
  text.charAt(at) !== text.charAt(at).toLowerCase()

/** Cuts a draft into words, beside what its customer wrote. */
export function wordsOf(draft: Draft, context: GuardContext): Worded {
  const folded = fold(draft.text)
  const asked = tokenise(fold(context.lastCustomer?.text ?? '').text)
  const theirs = new Set(asked.map(({ form }) => form))
  const words = tokenise(folded.text).map(({ form, from, to }) => {
    const { key, stem, kinds, isOfTrade } = factsOf(form)
    const shared = theirs.has(form)
    const [at, end] = [folded.at(from), folded.endAt(to)]
    return {
      form,
      key,
      stem,
      kinds,
      shared,
      strange: isOfTrade && !shared,
      abbreviated:
        !shared && isRaised(draft.text, at) && ABBREVIATION.test(draft.text.slice(at, end)),
      at,
    }
  })
  return { folded, words }
}
