/**
 * Text as it may stand in a header: one line, nothing that a terminal or a mail server takes for more
 * than a letter, at most 200 characters.
 *
 * @example
 * oneLine('Hello\r\nBcc: everybody@example.org') // 'Hello Bcc: everybody@example.org'
 */
export const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim()
    .slice(0, 200)
    .toWellFormed()
