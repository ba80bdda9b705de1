import { customerQuotes } from '../exempt.ts'
import { hitsOf } from '../match.ts'
import { FEIGNED_CLAUSES } from './feigned-feeling-clauses.ts'
import { FEIGNED_EN } from './feigned-feeling-words-en.ts'
import { FEIGNED_FR } from './feigned-feeling-words-fr.ts'
import { inPlace } from '../rewording/in-place.ts'
import type { GuardRule } from './rule.ts'

const PATTERNS = [...FEIGNED_FR, ...FEIGNED_EN, ...FEIGNED_CLAUSES]

/**
 * The bot claims a feeling, an experience or humanity. Both languages are looked for in every
 * draft, so that a wrong language tag lets nothing through. The customer's own words in quotation
 * marks are theirs.
 */
export const feignedFeeling: GuardRule = {
  id: 'feigned-feeling',
  learnt: 'sentence',
  reword: inPlace(() => ({
    fr: 'Votre message est bien noté.',
    tu: 'Ton message est bien noté.',
    en: 'Your message is noted.',
  })),
  trusted: () => true,
  levels: { bot: 'block' },
  reason: {
    fr: 'Un assistant automatique ne ressent rien et n’a rien vécu : il suffit de nommer ce que la personne a écrit.',
    en: 'An automated assistant feels nothing and has lived through nothing: naming what the person wrote is enough.',
  },
  check: (draft, context) => hitsOf(draft.text, PATTERNS, customerQuotes(draft, context)),
}
