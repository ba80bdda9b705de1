/** A text between the quotation marks of a language, itself unchanged. */
export const inMarks = (text: string, language: 'fr' | 'en'): string =>
  language === 'fr' ? `«\u00A0${text}\u00A0»` : `“${text}”`
