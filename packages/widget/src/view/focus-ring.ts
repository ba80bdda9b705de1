/** Screens too small for a panel beside the page: there it covers everything. Same as in panel.css. */
export const SMALL_SCREEN = '(max-width: 480px), (max-height: 480px)'

/** While the panel covers the page, Tab goes round inside it. */
export const keepFocusInside = (panel: HTMLElement): void => {
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab' || !matchMedia(SMALL_SCREEN).matches) return
    const stops = [...panel.querySelectorAll<HTMLElement>('button, textarea, a, [tabindex="0"]')]
    const reachable = stops.filter((stop) => stop.offsetParent && !stop.matches(':disabled'))
    const from = event.shiftKey ? reachable[0] : reachable.at(-1)
    const to = event.shiftKey ? reachable.at(-1) : reachable[0]
    if ((panel.getRootNode() as ShadowRoot).activeElement !== from) return
    event.preventDefault()
    to?.focus()
  })
}
