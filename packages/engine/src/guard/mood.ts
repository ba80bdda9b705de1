import type { GuardContext } from './context.ts'

/** From this intensity on, plain style (design, §6). */
const PLAIN_FROM = 2

/** Was the customer's last message negative? */
export const isNegative = (context: GuardContext): boolean =>
  context.lastCustomer?.reading?.polarity === 'negative'

/** Negative, and clearly so. */
export const isUpset = (context: GuardContext): boolean =>
  isNegative(context) && (context.lastCustomer?.reading?.intensity ?? 0) >= PLAIN_FROM
