import type { Policy } from './policy.ts'

/**
 * What the bot may do in a workspace that said nothing.
 *
 * - `answerable`: calm questions with one answer for everybody. `order_status` is left out: the
 *   bot cannot look into an order, and a general answer to it would be a formula.
 * - `angerHandover` is 2, one below the hard rule: 2 is plain anger said without shouting (a cold
 *   ultimatum, sarcasm), and a bot never handles an angry customer alone. At 1, one softened hint
 *   would already take a person's time; a workspace may choose so.
 * - `distressHandover` is 4: open despair. A clear disappointment is what an acknowledgement and a
 *   question are for.
 * - `articles` is true: nothing is quoted before somebody has written an article.
 * - `allowTu` is false: « vous » is the safe address of a company that has not decided.
 */
export const DEFAULT_POLICY: Policy = Object.freeze({
  version: 1,
  mode: 'answer',
  answerable: Object.freeze([
    'opening_hours',
    'delivery_info',
    'return',
    'refund',
    'exchange',
    'payment',
    'invoice',
    'account',
    'store_location',
    'product_question',
  ]),
  forPeople: Object.freeze([]),
  answerFrom: 0,
  articles: true,
  angerHandover: 2,
  distressHandover: 4,
  failedTurns: 2,
  allowTu: false,
  tone: Object.freeze({ from: -1, to: 1 }),
  remedies: Object.freeze([]),
  goodwill: '',
  hours: Object.freeze({
    timeZone: 'Europe/Paris',
    days: Object.freeze({
      '1': [['09:00', '18:00']],
      '2': [['09:00', '18:00']],
      '3': [['09:00', '18:00']],
      '4': [['09:00', '18:00']],
      '5': [['09:00', '18:00']],
    } as const),
    closed: Object.freeze([]),
  }),
})
