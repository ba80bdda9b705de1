/** A part of a mail, as it is said and as it looks. */
export type Part =
  | { readonly say: string }
  /** Small and at the end, or between things. */
  | { readonly aside: string }
  /** What somebody wrote; its lines are kept. */
  | { readonly head: string; readonly words: string }
  | { readonly link: string; readonly to: string }

/** A mail's words, twice: as text, and as HTML without pictures, styles of others, or anything that tells who read it. */
export interface Page {
  readonly text: string
  readonly html: string
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const lines = (text: string): string => escaped(text).replaceAll('\n', '<br>')

const textOf = (part: Part): string => {
  if ('say' in part) return part.say
  if ('aside' in part) return part.aside
  if ('link' in part) return `${part.link}\n${part.to}`
  return `${part.head}\n${part.words.replace(/^/gmu, '> ')}`
}

const htmlOf = (part: Part): string => {
  if ('say' in part) return `<p style="margin:0 0 16px">${lines(part.say)}</p>`
  if ('aside' in part)
    return `<p style="margin:0 0 16px;font-size:13px;color:#5a544b">${lines(part.aside)}</p>`
  if ('link' in part)
    return `<p style="margin:0 0 16px"><a href="${escaped(part.to)}" style="color:#0b5f62">${lines(part.link)}</a></p>`
  return (
    `<p style="margin:0 0 4px;font-size:13px;color:#5a544b">${lines(part.head)}</p>` +
    `<blockquote style="margin:0 0 16px;padding:0 0 0 12px;border-left:2px solid #c9c2b6">${lines(part.words)}</blockquote>`
  )
}

/**
 * Puts a mail together.
 *
 * @example
 * pageOf('en', [{ say: 'Good morning,' }, { link: 'Open the conversation', to: 'https://…' }])
 */
export const pageOf = (language: 'fr' | 'en', parts: readonly Part[]): Page => ({
  text: `${parts.map(textOf).join('\n\n')}\n`,
  html:
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"></head>` +
    `<body style="margin:0;padding:24px;font:16px/1.5 system-ui,sans-serif;color:#26221c;background:#ffffff">` +
    `<div style="max-width:600px">${parts.map(htmlOf).join('')}</div></body></html>`,
})
