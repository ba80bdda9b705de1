import type { Entity } from '../model.ts'

const SHOWN = 4
const MASK = '•'

/**
 * Hides the sensitive entities of a text (card, IBAN) but for their last four letters or digits.
 * The result is as long as the text, in UTF-16 units, so that spans still fit.
 *
 * @param text the text that was analysed
 * @param entities `reading.entities` of that text
 * @example
 * const text = 'Ma carte : 4111 1111 1111 1111'
 * maskEntities(text, analyse(text).entities) // 'Ma carte : •••••••••••••••1111'
 */
export function maskEntities(text: string, entities: readonly Entity[]): string {
  let masked = ''
  let at = 0
  for (const { start, end, sensitive } of entities) {
    if (!sensitive || start < at || end > text.length) continue
    const hidden = Math.max(start, end - SHOWN)
    masked += text.slice(at, start) + MASK.repeat(hidden - start) + text.slice(hidden, end)
    at = end
  }
  return masked + text.slice(at)
}
