import { blameCustomer } from './blame-customer.ts'
import { escalatingTone } from './escalating-tone.ts'
import { feignedFeeling } from './feigned-feeling.ts'
import { noNextStep } from './no-next-step.ts'
import { passiveOwnership } from './passive-ownership.ts'
import { registerMismatch } from './register-mismatch.ts'
import { repeatedFormula } from './repeated-formula.ts'
import { coldWithGrief } from './cold-with-grief.ts'
import { noApologyForDelay } from './no-apology-for-delay.ts'
import { noOwnershipOfFault } from './no-ownership-of-fault.ts'
import { notMyProblem } from './not-my-problem.ts'
import { sympathyNotEmpathy } from './sympathy-not-empathy.ts'
import type { GuardRule } from './rule.ts'
import { sensitiveData } from './sensitive-data.ts'
import { unknownLink } from './unknown-link.ts'
import { assumption } from './assumption.ts'
import { jargon } from './jargon.ts'
import { prejudice } from './prejudice.ts'
import { roboticThanks } from './robotic-thanks.ts'
import { apologyTwice } from './apology-twice.ts'
import { cheerfulToUpset } from './cheerful-to-upset.ts'
import { empathyWithoutAction } from './empathy-without-action.ts'
import { internalNote } from './internal-note.ts'
import { longSentence } from './long-sentence.ts'
import { otherPersonData } from './other-person-data.ts'
import { unacknowledged } from './unacknowledged.ts'
import { wrongName } from './wrong-name.ts'
import { unsupportedPromise } from './unsupported-promise.ts'

/** Every rule of the guard; the coach of an agent is the same list. */
export const ALL_GUARD_RULES: readonly GuardRule[] = Object.freeze([
  feignedFeeling,
  unsupportedPromise,
  repeatedFormula,
  escalatingTone,
  registerMismatch,
  passiveOwnership,
  blameCustomer,
  noNextStep,
  sensitiveData,
  unknownLink,
  coldWithGrief,
  noOwnershipOfFault,
  noApologyForDelay,
  notMyProblem,
  sympathyNotEmpathy,
  roboticThanks,
  assumption,
  prejudice,
  jargon,
  wrongName,
  otherPersonData,
  internalNote,
  unacknowledged,
  empathyWithoutAction,
  apologyTwice,
  cheerfulToUpset,
  longSentence,
])

/** Those of which something was learnt. */
export const LEARNT_RULES: readonly GuardRule[] = Object.freeze(
  ALL_GUARD_RULES.filter(({ learnt }) => learnt),
)
