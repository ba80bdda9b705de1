import type { Found } from './find-sensitive.ts'

/** The last four letters or digits may stay, to tell one card from another. */
const LAST = /(?:[\p{L}\d][^\p{L}\d]*){4}$/u
const SIGN = /[\p{L}\d\p{S}\p{P}]/gu

/**
 * The text with what was found hidden, but for the last four letters or digits of a number.
 *
 * ```ts
 * mask('carte 4111 1111 1111 1111', findSensitive('carte 4111 1111 1111 1111'))
 * // 'carte •••• •••• •••• 1111'
 * ```
 */
export const mask = (text: string, found: readonly Found[]): string => {
  let masked = ''
  let at = 0
  for (const { kind, from, to } of found) {
    const part = text.slice(from, to)
    const shown = kind === 'secret' ? '' : (LAST.exec(part)?.[0] ?? '')
    const hidden = part.slice(0, part.length - shown.length)
    masked += text.slice(at, from) + hidden.replace(SIGN, '•') + shown
    at = to
  }
  return masked + text.slice(at)
}
