/**
 * Keeps `--visible` and `--above` at what the on-screen keyboard leaves of the window, since fixed
 * elements do not shrink with it on every phone.
 */
export const followKeyboard = (target: HTMLElement, signal: AbortSignal): void => {
  const view = window.visualViewport
  if (!view) return
  const follow = () => {
    target.style.setProperty('--visible', `${view.height}px`)
    target.style.setProperty('--above', `${view.offsetTop}px`)
  }
  view.addEventListener('resize', follow, { signal })
  view.addEventListener('scroll', follow, { signal })
  follow()
}
