const NARROW = '\u202F'
const WIDE = '\u00A0'

/**
 * French spaces and apostrophes: narrow no-break space before ; ! ?, no-break space before a colon
 * and inside guillemets, ’ for '. Only spaces that are there are changed, so URLs and times stay.
 * English gets its apostrophes only.
 *
 * @example
 * typography("Qu'en dites-vous ?", 'fr') // 'Qu’en dites-vous\u202f?'
 */
export const typography = (text: string, language: 'fr' | 'en'): string => {
  const curly = text.replaceAll("'", '’')
  if (language === 'en') return curly
  return curly
    .replace(/[ \u00A0](?=[;!?])/g, NARROW)
    .replace(/ (?=:)/g, WIDE)
    .replace(/« /g, `«${WIDE}`)
    .replace(/ »/g, `${WIDE}»`)
}
