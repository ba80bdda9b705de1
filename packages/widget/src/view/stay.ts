/**
 * Keeps the element on the page when a site puts a new body in place of the old one, as some
 * single-page applications do, until the signal says that it leaves on purpose.
 */
export const stayOnPage = (host: Element, signal: AbortSignal): void => {
  const watch = new MutationObserver(() => {
    if (host.isConnected || !document.body) return
    document.body.append(host)
    observe()
  })
  const observe = () => {
    watch.disconnect()
    watch.observe(document.documentElement, { childList: true })
    watch.observe(document.body, { childList: true })
  }
  observe()
  signal.addEventListener('abort', () => watch.disconnect(), { once: true })
}
