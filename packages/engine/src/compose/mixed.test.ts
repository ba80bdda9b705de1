import { expect, it } from 'vitest'
import { hasContrast } from './mixed.ts'

const rows: readonly (readonly [string, boolean])[] = [
  ['Vous livrez en 48 h, mais je n’ai toujours rien.', true],
  ['Mais mon colis n’est pas là', true],
  ['Le site dit gratuit, pourtant on m’a prélevé.', true],
  ['Tout est bon, sauf que la box ne démarre pas.', true],
  ['You say 48 hours, but I have received nothing.', true],
  ['The site says free. However, I was charged.', true],
  ['Quels sont vos horaires ?', false],
  ['Vous livrez en Corse, mais en combien de temps ?', true],
  ['D’accord, mais quand ?', false],
  ['Je voudrais la facture, mais aussi le bon de retour.', false],
  ['Non seulement le prix, mais le délai m’intéresse.', false],
  ['Jamais reçu de facture en mai', false],
  ['Le but est de changer la taille.', false],
  ['A blue one, but also a red one', false],
  ['Are you open on Monday or on Sunday?', false],
  ['What is a button made of?', false],
]
it.each(rows)('%s', (text, expected) => expect(hasContrast(text)).toBe(expected))
it('has none without words', () => expect(hasContrast(null)).toBe(false))
