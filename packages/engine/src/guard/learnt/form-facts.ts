import { hash } from '../../text/hash.ts'
import { neutralHash } from '../../text/neutral.ts'
import { stemHash } from '../../text/stem.ts'
import { isKnown } from './is-known.ts'
import { kindsOf } from './kinds-of.ts'

/** What a folded word is, wherever it stands. */
export interface FormFacts {
  readonly key: number
  /** 0 for short words. */
  readonly stem: number
  /** Places in `WORD_KINDS`. */
  readonly kinds: readonly number[]
  /** A word, and customers never write it. */
  readonly isOfTrade: boolean
}

const STEM_LEAST = 6
const DIGITS_MOST = 5
const NUMBER = /^\d/

/** Most words of a draft stood in the drafts before it. */
const met = new Map<string, FormFacts>()
const MET_MOST = 4_096

function lookAnew(form: string): FormFacts {
  const isNumber = NUMBER.test(form)
  return {
    key: isNumber ? hash(`#${Math.min(DIGITS_MOST, form.length)}`) : neutralHash(form),
    stem: form.length < STEM_LEAST ? 0 : stemHash(form),
    kinds: kindsOf(form),
    isOfTrade: form.length > 1 && !isNumber && !isKnown(form),
  }
}

/** What is known of a folded word by itself. */
export function factsOf(form: string): FormFacts {
  const before = met.get(form)
  if (before) return before
  const now = lookAnew(form)
  if (met.size >= MET_MOST) met.clear()
  met.set(form, now)
  return now
}
