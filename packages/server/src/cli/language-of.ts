/** `fr-BE` is read as French; null for a language that the engine cannot read, and for none. */
export function languageOf(tag: string | null): 'fr' | 'en' | null {
  const primary = tag?.toLowerCase().split(/[-_]/)[0]
  return primary === 'fr' || primary === 'en' ? primary : null
}
