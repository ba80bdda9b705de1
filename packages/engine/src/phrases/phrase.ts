import type { PhraseSituation } from '../languages/phrase-texts.ts'

/** A statement that an agent may put among their own words; nothing sends it by itself. */
export interface Phrase {
  /** `<situation>.<language>.<number>`, such as `delay.fr.3`: kept when the wording is improved. */
  readonly id: string
  readonly situation: PhraseSituation
  /** Slots are filled; what nobody but the agent can know stands in brackets: « [jour et heure] ». */
  readonly text: string
}
