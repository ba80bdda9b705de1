/** Whether this browser may show notifications: `ask` while nobody has said yes or no. */
export type NoticeLeave = 'yes' | 'no' | 'ask' | 'unable'

/** What the browser says now. */
export const noticeLeave = (): NoticeLeave => {
  if (!('Notification' in window)) return 'unable'
  if (Notification.permission === 'granted') return 'yes'
  return Notification.permission === 'denied' ? 'no' : 'ask'
}

/** Asks; only after a click, or browsers refuse for good. */
export const askForNotices = async (): Promise<NoticeLeave> => {
  if (noticeLeave() === 'ask') await Notification.requestPermission()
  return noticeLeave()
}

interface Notice {
  readonly title: string
  readonly body: string
  /** One about the same thing takes the place of the one before. */
  readonly tag: string
  readonly onClick: () => void
}

/** Shows a notification, where the browser may. It makes no sound of its own. */
export const notice = ({ title, body, tag, onClick }: Notice): void => {
  if (noticeLeave() !== 'yes') return
  try {
    const shown = new Notification(title, { body, tag, silent: true })
    shown.onclick = () => {
      window.focus()
      shown.close()
      onClick()
    }
  } catch {
    // Some phones take notifications of installed pages alone.
  }
}
