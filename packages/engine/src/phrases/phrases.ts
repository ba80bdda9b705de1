import { typography } from '../compose/typography.ts'
import { phrasesEn } from '../languages/en/phrases.ts'
import { phrasesFr } from '../languages/fr/phrases.ts'
import { PHRASE_SITUATIONS } from '../languages/phrase-texts.ts'
import { fillerFor, type PhraseFacts } from './fill-phrase.ts'
import type { Phrase } from './phrase.ts'

const layOut = (language: 'fr' | 'en'): readonly Phrase[] => {
  const texts = language === 'fr' ? phrasesFr : phrasesEn
  return PHRASE_SITUATIONS.flatMap((situation) =>
    texts[situation].map((text, at) =>
      Object.freeze({
        id: `${situation}.${language}.${at + 1}`,
        situation,
        text: typography(text, language),
      }),
    ),
  )
}

const PHRASES = Object.freeze({ fr: layOut('fr'), en: layOut('en') })

/**
 * Is this the id of a phrase of ours?
 *
 * @example
 * isPhrase('delay.fr.1') // true
 * isPhrase('delay.fr.99') // false
 */
export const isPhrase = (id: string): boolean =>
  [...PHRASES.fr, ...PHRASES.en].some((phrase) => phrase.id === id)

/**
 * The library of statements for agents, in the order of {@link PHRASE_SITUATIONS}, filled from what a
 * conversation says. The customer's name, the thing they call theirs and the date they named are put
 * in; what only the agent can know stands in brackets.
 *
 * @example
 * const text = 'Mon canapé devait arriver le 3 mai.'
 * const said = [{ text, entities: analyse(text).entities }]
 * const all = phrases({ language: 'fr', customerName: null, said })
 * all.find(({ id }) => id === 'delay.fr.4')?.text
 * // 'Vous comptiez sur votre canapé pour le 3 mai, et ce n’est pas le cas. Je cherche la cause maintenant.'
 */
export const phrases = (facts: PhraseFacts): readonly Phrase[] => {
  const fill = fillerFor(facts)
  return PHRASES[facts.language].map((phrase) => ({ ...phrase, text: fill(phrase.text) }))
}
