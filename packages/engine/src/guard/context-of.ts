import type { GuardContext } from './context.ts'

/**
 * What is known, and nothing of the rest: nobody wrote, nothing was answered or approved, nobody
 * waited, and whose fault it is nobody knows.
 *
 * @example
 * const context = contextOf({ company: 'Maison Lune', minutesWaited: 90 })
 * context.earlierReplies // []
 */
export const contextOf = (
  known: Partial<GuardContext> & Pick<GuardContext, 'company'>,
): GuardContext => ({
  lastCustomer: null,
  customerName: null,
  earlierReplies: [],
  approved: [],
  minutesWaited: 0,
  ourFault: null,
  ...known,
})
