import type { Words } from '../strings/words.ts'
import { button, element } from './element.ts'
import type { Fate } from './thread-items.ts'

export interface FateGround {
  readonly words: Words
  readonly onRetry: () => void
  readonly onDiscard: () => void
}

/** Shows under a message what became of it, and what can be done about it. */
export const drawFate = (message: HTMLElement, fate: Fate, ground: FateGround): void => {
  const { words, onRetry, onDiscard } = ground
  const known = message.querySelector('.fate')
  const signature = `${fate.state} ${fate.quiet} ${fate.text}`
  if (known?.getAttribute('data-fate') === signature) return
  const hadFocus = known?.contains((message.getRootNode() as ShadowRoot).activeElement)
  message.dataset['state'] = fate.state === 'ready' ? 'sending' : fate.state
  const made = element('p', { class: fate.quiet ? 'fate hidden' : 'fate', 'data-fate': signature })
  made.append(element('span', {}, fate.text))
  if (fate.state === 'failed' || fate.state === 'delayed') {
    made.append(button({}, words.retry, onRetry))
  }
  if (fate.state === 'failed') made.append(button({}, words.discard, onDiscard))
  if (known) known.replaceWith(made)
  else message.append(made)
  if (hadFocus) message.closest<HTMLElement>('[role=log]')?.focus()
}
