import type { Page } from 'playwright-core'

export interface Scrolled {
  /** Milliseconds between pictures. */
  readonly frames: number[]
  readonly most: number
  readonly last: string
}

/** Milliseconds of scrolling: a screen at a time, as a held key does. */
const LONGEST_MS = 300_000

/** Scrolls in the browser, half a screen a picture, to the last row; waits where it must load. */
export const scrollToEnd = (page: Page): Promise<Scrolled> =>
  page.evaluate(async (longest) => {
    const list = document.querySelector('.list') as HTMLElement
    const frames: number[] = []
    let [most, before] = [0, performance.now()]
    const end = before + longest
    for (;;) {
      list.scrollTop += list.clientHeight / 2
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve))
      frames.push(now - before)
      before = now
      most = Math.max(most, list.querySelectorAll('a.row').length)
      const isAtEnd = list.scrollTop + list.clientHeight >= list.scrollHeight - 2
      if ((isAtEnd && list.querySelector('.button.wide') === null) || now > end) break
    }
    const last = [...list.querySelectorAll('li')].at(-1)?.ariaPosInSet ?? ''
    return { frames: frames.slice(1), most, last }
  }, LONGEST_MS)

/** Scrolls a thread up to its first message, 100 pixels a picture; milliseconds between pictures. */
export const scrollToStart = (page: Page): Promise<number[]> =>
  page.evaluate(async (longest) => {
    const box = document.querySelector('.scroller') as HTMLElement
    const frames: number[] = []
    let before = performance.now()
    const end = before + longest
    for (;;) {
      if (box.scrollTop === 0) box.querySelector<HTMLElement>('.button.wide')?.click()
      box.scrollTop -= 100
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve))
      frames.push(now - before)
      before = now
      if (now > end) throw new Error('the first message was not reached')
      if (box.scrollTop === 0 && document.getElementById('message-1')) break
    }
    return frames.slice(1)
  }, LONGEST_MS)
