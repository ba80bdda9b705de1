import type { Hint } from './hint.ts'

/*
 * English turns of phrase in which a bot may promise, and may state a fact as well; in folded text.
 *   “It’s cancelled”, “Both are now changed”
 *   “I’ve moved you to row 22”
 *   “£60 a day”, “50% off”
 *   “nothing to pay”
 *   “by courier tomorrow before noon”
 *   “she’ll call you”
 *   “you’re covered”, “I can refund the $29”
 */
const rule = 'unsupported-promise'

/** What has been done, is free, comes by a day, or is somebody’s right. */
export const PROMISE_HINTS_EN: readonly Hint[] = [
  {
    rule,
    find: /\b(?:it's|that's|they're|is|are|was|were|been) (?:now |already |all |also )?(?:cancelled|canceled|changed|moved|stopped|frozen|paused|booked|confirmed|blocked|unlocked|removed|refunded|credited|waived|extended|updated|reinstated|covered|included|approved|reserved|upgraded|restored|switched|transferred|closed|ordered)\b|(?:^|[.!?] )(?:cancelled|canceled|changed|stopped|done|booked|moved|refunded|paused|blocked)\b/g,
  },
  {
    rule,
    find: /\bi(?:'ve| have) (?:just |now |already |also )?(?:added|changed|moved|stopped|paused|cancelled|frozen|blocked|removed|updated|marked|booked|reissued|reordered|unlocked|reset|extended|topped|upgraded|credited|waived|refunded|switched|reserved|emailed|ordered|deleted|closed|put|asked for|arranged|scheduled|taken|attached|filed)\b/g,
  },
  { rule, find: /[$£€] ?\d|\d ?(?:%|euros?\b|pounds?\b|dollars?\b|per cent\b)/g },
  {
    rule,
    find: /\b(?:nothing (?:more )?to pay|no (?:extra )?(?:charge|cost|fee|penalty)|without (?:charge|penalty|paying)|for free|free of charge|costs? (?:you )?nothing|at no (?:extra )?cost|on us|on the house)\b/g,
  },
  {
    rule,
    find: /\b(?:by|before|within|in|until|from|about|as of) (?:the hour|\d+|an? (?:hour|day|week|few)|two|three|four|five|ten|tomorrow|tonight|noon|midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the end|next|this (?:minute|evening|week))\b|\b(?:today|tomorrow|tonight|this (?:morning|afternoon|evening)|next week|right away|immediately)\b/g,
  },
  {
    rule,
    find: /\b(?:someone|somebody|(?:a|the|our|an|your) (?:[a-z]+ )?(?:colleague|adviser|advisor|engineer|technician|courier|surveyor|agent|specialist|driver|team|manager|plumber|expert)|he|she|they|it)(?:'ll| will| can| is going to)\b/g,
  },
  {
    rule,
    find: /\byou(?:'re| are|'ll be| will be) (?:fully |still |also )?(?:covered|entitled|eligible|insured|owed|expected|protected)\b|\byou (?:can|may) (?:claim|spend|withdraw|return|swap|change|keep|take)\b|\byou won't (?:lose|pay|be charged|owe|need)\b|\bi can (?:also |just )?(?:delete|refund|offer|give|send|replace|waive|credit|extend|move|swap|book|put|add|cancel|take)\b/g,
  },
]
