/** What a site may set on `diapason-widget` or above it, with what holds where it does not. */
const THEME = {
  accent: ['<color>', 'oklch(39% 0.07 197)'],
  radius: ['<length>', '6px'],
  width: ['<length>', '380px'],
  height: ['<length>', '640px'],
  side: ['<length>', '16px'],
  bottom: ['<length>', '16px'],
  layer: ['<integer>', '2147483000'],
} as const

let isRegistered = false

/**
 * Tells the browser of what kind each `--diapason-…` is: a value that is none of its kind is then as
 * good as not set, and cannot break the screen.
 */
export const registerTheme = (): void => {
  if (isRegistered) return
  isRegistered = true
  for (const [name, [syntax, initialValue]] of Object.entries(THEME)) {
    try {
      CSS.registerProperty({ name: `--diapason-${name}`, syntax, initialValue, inherits: true })
    } catch {
      // the page has said it already
    }
  }
}
