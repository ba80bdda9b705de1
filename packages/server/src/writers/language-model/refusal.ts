import type { LanguageModelRefusal } from '@diapason/contract'

/** A language model's words cannot be used. Says why by kind, never with anybody's words. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly kind: LanguageModelRefusal
  /** Names of the guard's rules, for the kind `guard`. */
  readonly rules: readonly string[]

  constructor(kind: LanguageModelRefusal, rules: readonly string[] = []) {
    super(kind)
    this.kind = kind
    this.rules = rules
  }
}
