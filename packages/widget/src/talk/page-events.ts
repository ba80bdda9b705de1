export interface PageEvents {
  /** The network is back, or the page is looked at again. */
  readonly onWake: () => void
  readonly onOffline: () => void
  /** The page is left; it may come back from the browser's cache. */
  readonly onLeave: () => void
  /** Another tab of this site has changed what is kept in the browser. */
  readonly onKept: () => void
}

/** Listens to what happens to the page itself. An open socket would keep it out of the cache. */
export const listenToPage = (
  { onWake, onOffline, onLeave, onKept }: PageEvents,
  signal: AbortSignal,
): void => {
  const until = { signal }
  addEventListener('online', onWake, until)
  addEventListener('offline', onOffline, until)
  addEventListener('pagehide', onLeave, until)
  addEventListener('storage', onKept, until)
  addEventListener('pageshow', (event) => event.persisted && onWake(), until)
  const look = () => document.visibilityState === 'visible' && onWake()
  document.addEventListener('visibilitychange', look, until)
}
