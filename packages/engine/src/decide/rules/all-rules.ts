import { angry } from './angry.ts'
import { asksHuman } from './asks-human.ts'
import { bereavement } from './bereavement.ts'
import { distress } from './distress.ts'
import { failedTurns } from './failed-turns.ts'
import { forPeople } from './for-people.ts'
import { insult } from './insult.ts'
import { legal } from './legal.ts'
import { repeatedContactNegative } from './repeated-contact-negative.ts'
import { remedyChosen } from './remedy-chosen.ts'
import type { Rule } from './rule.ts'
import { sentFile } from './sent-file.ts'
import { selfHarm } from './self-harm.ts'
import { violence } from './violence.ts'
import { vulnerable } from './vulnerable.ts'

/** Every reason to bring a person, the gravest first: the first one chooses the wording. */
export const ALL_RULES: readonly Rule[] = Object.freeze([
  selfHarm,
  violence,
  bereavement,
  vulnerable,
  legal,
  angry,
  distress,
  insult,
  repeatedContactNegative,
  asksHuman,
  remedyChosen,
  sentFile,
  failedTurns,
  forPeople,
])
