import { fold } from '../guard/fold.ts'

/** « mais aussi », « mais quand ? » and “but how?” set nothing against what was said. */
const CONTRAST =
  /\b(?:mais(?! (?:aussi|egalement|encore|si |non|quand|comment|combien|ou |est-ce|quel|oui|bien sur|pas de souci))|pourtant|toutefois|cependant|neanmoins|sauf que|malgre |or (?:je |j')|but (?:i|it|my|we|there|nothing|nobody|no|the|this|your|you|still|mine)\b|however|although|yet (?:i|it|we|nothing|there)|except that|despite)\b/

/** « non seulement …, mais » adds; it does not object. */
const ADDS = /\bnon seulement\b|\bnot only\b/

/**
 * Does a message set something against what it asks? « Vous livrez en 48 h, mais je n’ai rien
 * reçu »: an approved answer alone would pass over it.
 */
export const hasContrast = (words: string | null): boolean => {
  const folded = fold(words ?? '').text
  return CONTRAST.test(folded) && !ADDS.test(folded)
}
