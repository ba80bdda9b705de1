/** Brings a message into view and gives it the focus. */
export const jumpTo = (seq: number | undefined): void => {
  const row = document.getElementById(`message-${seq}`)
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  row?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' })
  row?.focus({ preventScroll: true })
}
