import type { Words } from '../strings/words.ts'
import { drawFate } from './draw-fate.ts'
import { button, element, setText } from './element.ts'
import { linked } from './linked.ts'
import type { FileParts } from './file-parts.ts'
import type { ThreadItem } from './thread-items.ts'

export interface ItemActs {
  readonly onChoose: (label: string, action: ThreadItem['choices'][number]['action']) => void
  readonly onRetry: (key: string) => void
  readonly onDiscard: (key: string) => void
}

/** What every item is drawn with. */
export interface Ground {
  readonly words: Words
  readonly acts: ItemActs
  readonly files: FileParts
}

/** Makes the element of an item; {@link freshen} fills in what may change later. */
export const drawItem = (item: ThreadItem, ground: Ground): HTMLElement => {
  const text = item.author === 'customer' ? [item.text] : linked(item.text)
  if (item.kind !== 'bubble') {
    return element('p', { class: item.kind, lang: item.lang || false }, ...text)
  }
  const made = element('div', { class: 'message', 'data-author': item.author })
  made.append(
    element('p', { class: 'who' }, element('span', {}, item.who), element('time', {}, item.time)),
    element(
      'div',
      { class: 'text', hidden: !item.text, dir: 'auto', lang: item.lang || false },
      ...text,
    ),
  )
  if (item.files.length > 0) made.append(ground.files.draw(item.files))
  if (item.choices.length > 0) made.append(drawChoices(item, ground))
  return made
}

/** Brings the changeable parts of an element up to date, without touching what stayed the same. */
export const freshen = (target: HTMLElement, item: ThreadItem, { words, acts }: Ground): void => {
  if (item.kind !== 'bubble') return setText(target, item.text)
  target.classList.toggle('same', !item.first)
  const text = target.querySelector<HTMLElement>('.text')
  // heard once the message has arrived; what is said later does not change it
  if (text && item.lang && !text.lang) text.lang = item.lang
  freshenChoices(target, item)
  const { fate, key } = item
  if (!fate) return
  drawFate(target, fate, {
    words,
    onRetry: () => acts.onRetry(key),
    onDiscard: () => acts.onDiscard(key),
  })
}

const drawChoices = (item: ThreadItem, { words, acts }: Ground): HTMLElement => {
  const group = element('div', {
    class: 'choices',
    role: 'group',
    'aria-label': item.ask || words.choices,
  })
  if (item.ask) group.append(element('p', { class: 'ask', 'aria-hidden': 'true' }, item.ask))
  for (const { label, action } of item.choices) {
    group.append(button({ 'data-action': action }, label, () => acts.onChoose(label, action)))
  }
  return group
}

const freshenChoices = (target: HTMLElement, item: ThreadItem): void => {
  const group = target.querySelector<HTMLElement>('.choices')
  if (group) group.hidden = item.choices.length === 0
  for (const choice of target.querySelectorAll<HTMLButtonElement>('.choices button'))
    choice.disabled = !item.choices.find(({ label }) => label === choice.textContent)?.open
}
