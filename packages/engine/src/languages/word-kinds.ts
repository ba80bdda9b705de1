/**
 * What words do in a reply, whatever the words are: from « votre âge » and « votre génération » the
 * guard learns one thing. Their order is part of the trained weights.
 */
export const WORD_KINDS = [
  'you',
  'your',
  'we',
  'our',
  'i',
  'not',
  'must',
  'hadTo',
  'have',
  'notice',
  'mistake',
  'obvious',
  'person',
  'child',
  'skill',
  'praise',
  'thirdParty',
  'sendAway',
  'passive',
  'process',
  'paperwork',
  'warmth',
  'feeling',
  'someday',
  'when',
  'act',
  'money',
  'assurance',
  'perhaps',
  'manners',
  'tried',
  'firstSteps',
] as const

/** Words of each kind, with a space between them. */
export type WordKinds = Readonly<Record<(typeof WORD_KINDS)[number], string>>
