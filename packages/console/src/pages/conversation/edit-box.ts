/**
 * Puts words in the place of others, as if they had been typed: the browser's own undo (Ctrl-Z)
 * takes them back, which it does not for a value that a program sets.
 */
export const replaceIn = (
  box: HTMLTextAreaElement,
  { start, end }: { readonly start: number; readonly end: number },
  words: string,
): void => {
  box.focus()
  box.setSelectionRange(start, end)
  // deprecated, but nothing else reaches the undo history of a text field
  const done = document.execCommand(words === '' ? 'delete' : 'insertText', false, words)
  if (done) return
  box.setRangeText(words, start, end, 'end')
  box.dispatchEvent(new InputEvent('input', { bubbles: true }))
}

/** What to take away with words that go: one of two spaces that would meet. */
export const withItsSpace = (
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): { start: number; end: number } => {
  const opens = start === 0 || /\s/.test(text[start - 1] ?? '')
  return opens && text[end] === ' ' ? { start, end: end + 1 } : { start, end }
}
