const NAME = 'diapason.alerts'

let leads = true

/**
 * Of the tabs that show the console in this browser, one tells the news: the one that was looked at
 * last. Where the browser cannot tell them apart, each does.
 *
 * @returns how to stop
 */
export const followLead = (): (() => void) => {
  const { locks } = navigator as Partial<Pick<Navigator, 'locks'>>
  if (!locks) return () => undefined
  let release: () => void = () => undefined
  const hold = () =>
    new Promise<void>((done) => {
      leads = true
      release = done
    })
  const take = (steal: boolean) => {
    locks.request(NAME, { steal }, hold).then(
      () => undefined,
      () => {
        // Another tab has taken it: wait until that one goes.
        leads = false
        take(false)
      },
    )
  }
  const looked = () => {
    if (!document.hidden && !leads) take(true)
  }
  leads = false
  take(!document.hidden)
  document.addEventListener('visibilitychange', looked)
  return () => {
    document.removeEventListener('visibilitychange', looked)
    release()
  }
}

/** Does this tab tell the news? */
export const isLeader = (): boolean => leads
