import type { IntentExample } from '@diapason/contract'

/** A technical name from a title: « Affûtage de patins » becomes `affutage_de_patins`. */
export const nameFrom = (title: string): string =>
  title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^[_0-9]+|_+$/g, '')
    .slice(0, 64)

/** Examples as somebody typed them: one a line, each once. */
export const examplesIn = (lines: string, language: 'fr' | 'en'): IntentExample[] => {
  const texts = lines.split('\n').map((line) => line.trim())
  return [...new Set(texts)].filter(Boolean).map((text) => ({ text, language }))
}

/** Examples that make a reason for contact well heard. */
const ENOUGH = 10

/** How many more it takes, about. */
export const examplesMissing = (examples: readonly unknown[]): number =>
  Math.max(0, ENOUGH - examples.length)
