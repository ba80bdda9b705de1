import type { GuardContext } from './context.ts'

/** From an hour on a wait is a delay. */
const DELAY_MINUTES = 60

/** Has the customer waited long for this reply? */
export const hasWaited = ({ minutesWaited }: GuardContext): boolean =>
  minutesWaited >= DELAY_MINUTES
