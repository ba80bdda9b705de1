import { analyse, guard, type Verdict } from '@diapason/engine'
import type { DraftToCheck } from './draft-to-check.ts'

/** What the guard says of a draft; what the customer expressed is read here and now. */
export function judge({ speaker, language, text, background }: DraftToCheck): Verdict {
  const { customer, ...known } = background
  const lastCustomer =
    customer === null ? null : { text: customer, reading: analyse(customer, { language }) }
  return guard(
    { speaker, language, text, pieces: [], sources: [] },
    { ...known, lastCustomer, approved: [], approvedUnknown: true },
  )
}
