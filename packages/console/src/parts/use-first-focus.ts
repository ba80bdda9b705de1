import { type RefObject, useEffect, useRef } from 'react'

/** What has just appeared gets the focus of the button that made it appear: its first field or button. */
export const useFirstFocus = <T extends HTMLElement>(): RefObject<T | null> => {
  const place = useRef<T>(null)
  useEffect(() => place.current?.querySelector<HTMLElement>('input, .button')?.focus(), [])
  return place
}
