import type { Words } from '../strings/words.ts'
import type { ChatState } from '../talk/state.ts'
import { element } from './element.ts'
import { link } from './linked.ts'

/** Id of what describes the field until the customer has written. */
export const KEPT_ID = 'kept'

/** What is kept and who reads it, said above the field until the first message, and no longer. */
export class Kept {
  readonly root: HTMLElement

  /** @param privacy address of the site's privacy notice, or empty */
  constructor({ kept, privacy: label }: Words, privacy: string) {
    const more = privacy ? [' ', link(privacy, label)] : []
    this.root = element('p', { id: KEPT_ID, class: 'kept', hidden: true }, kept, ...more)
  }

  /** @returns whether it stands there */
  draw({ config, log, outbox }: ChatState): boolean {
    const isFirst = config !== null && log.messages.length + outbox.length === 0
    this.root.hidden = !isFirst
    return isFirst
  }
}
