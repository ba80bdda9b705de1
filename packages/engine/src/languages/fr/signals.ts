import type { Table } from '../language.ts'
import { asksHuman } from './signals/asks-human.ts'
import { bereavement } from './signals/bereavement.ts'
import { churn } from './signals/churn.ts'
import { legal } from './signals/legal.ts'
import { publicExposure } from './signals/public-exposure.ts'
import { repeatedContact } from './signals/repeated-contact.ts'
import { selfHarm } from './signals/self-harm.ts'
import { violence } from './signals/violence.ts'
import { vulnerable } from './signals/vulnerable.ts'

/** French phrases that ask for care or for a person, with the near-misses that do not. */
export const signals: readonly Table[] = Object.freeze([
  ...asksHuman,
  ...repeatedContact,
  ...legal,
  ...publicExposure,
  ...churn,
  ...violence,
  ...selfHarm,
  ...vulnerable,
  ...bereavement,
])
