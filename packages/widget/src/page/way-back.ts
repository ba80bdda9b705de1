const MARK = '#diapason='

/**
 * The pass in a mail’s link, for the widget of this channel: taken out of the address at once, so that no
 * copy of the address holds it. Null where there is none, or where it is too old to lead anywhere.
 */
export const takeWayBack = (channel: string): string | null => {
  const mine = `${MARK}${channel}:`
  if (!location.hash.startsWith(mine)) return null
  const token = location.hash.slice(mine.length)
  history.replaceState(history.state, '', location.pathname + location.search)
  return isGood(token, Date.now()) ? token : null
}

/** Whether a pass has not run out; the server alone says whether it is one. */
export const isGood = (token: string, now: number): boolean => {
  try {
    const body = token.split('.')[1]?.replaceAll('-', '+').replaceAll('_', '/') ?? ''
    const { exp } = JSON.parse(atob(body)) as { exp?: unknown }
    return typeof exp === 'number' && exp * 1_000 > now
  } catch {
    return false
  }
}
