import type { Draft } from '../../model.ts'
import { saysTu } from '../clause.ts'

/** Words to put in place of others, in each language and form of address. */
export interface Wording {
  readonly fr: string
  /** Where the draft says « tu »; `fr` if it is the same. */
  readonly tu?: string
  readonly en: string
}

/** The words in the language and the address of a draft. */
export const wordingFor = ({ language, text }: Draft, { fr, tu = fr, en }: Wording): string => {
  if (language === 'en') return en
  return saysTu(text) ? tu : fr
}
