import type { Finder, FindingLevel } from '@diapason/engine'

interface Words {
  readonly levels: Readonly<Record<FindingLevel, string>>
  /** Which half of the rule spoke. */
  readonly by: Readonly<Record<Finder, string>>
  readonly quote: (words: string) => string
  readonly instead: (wording: string) => string
  readonly count: (findings: number) => string
  readonly stopped: string
}

const FR: Words = {
  levels: { block: 'bloquant', warn: 'à revoir', hint: 'conseil' },
  by: { pattern: 'motif', learnt: 'appris' },
  quote: (words) => `«\u202f${words}\u202f»`,
  instead: (wording) => `Plutôt\u202f: «\u202f${wording}\u202f»`,
  count: (findings) => {
    if (findings === 0) return 'Aucune remarque.'
    return `${findings.toLocaleString('fr')} ${findings === 1 ? 'remarque' : 'remarques'}.`
  },
  stopped: 'L’assistant automatique ne pourrait pas envoyer cette réponse.',
}

const EN: Words = {
  levels: { block: 'block', warn: 'warn', hint: 'hint' },
  by: { pattern: 'pattern', learnt: 'learnt' },
  quote: (words) => `“${words}”`,
  instead: (wording) => `Rather: “${wording}”`,
  count: (findings) => {
    if (findings === 0) return 'No findings.'
    return `${findings.toLocaleString('en')} ${findings === 1 ? 'finding' : 'findings'}.`
  },
  stopped: 'The bot could not send this reply.',
}

/** The words of a report. */
export const WORDS: Readonly<Record<'fr' | 'en', Words>> = { fr: FR, en: EN }
