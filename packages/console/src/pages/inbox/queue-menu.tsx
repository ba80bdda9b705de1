import { ChevronDown } from 'lucide-react'
import { Popover } from 'radix-ui'
import { type MouseEvent, type ReactNode, type Ref, useState } from 'react'
import { useWords } from '../../strings/language.tsx'

interface Props {
  /** The list that is open. */
  readonly name: string
  /** How many conversations it holds. */
  readonly count: number
  /** All lists. */
  readonly children: ReactNode
  readonly ref: Ref<HTMLButtonElement>
}

/** The list that is open, or the first: links are not what Radix begins with. */
const focusHere = (event: Event) => {
  event.preventDefault()
  const box = event.currentTarget as HTMLElement
  const link = box.querySelector<HTMLElement>('[aria-current]') ?? box.querySelector('a')
  link?.focus()
}

const leads = ({ target }: MouseEvent) =>
  target instanceof Element && target.closest('a, button') !== null

/** On a phone: the list that is open by name and count; all others unfold below it. */
export const QueueMenu = ({ name, count, children, ref }: Props) => {
  const { queues: words, colon } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger ref={ref} className="queue queue-menu-open">
        <span className="sr-only">{words.title + colon}</span>
        <span className="queue-name" dir="auto">
          {name}
        </span>
        <span className="queue-count" aria-hidden="true">
          {count > 0 ? count : ''}
        </span>
        <span className="sr-only">{words.count(count)}</span>
        <ChevronDown size={18} strokeWidth={1.5} aria-hidden="true" />
      </Popover.Trigger>
      {/* In place, not in a portal: the lists stay in the landmark that is named after them. */}
      <Popover.Content
        className="popover queue-menu"
        aria-label={words.title}
        align="start"
        sideOffset={4}
        collisionPadding={8}
        onOpenAutoFocus={focusHere}
        onClick={(event) => leads(event) && setOpen(false)}
      >
        {children}
      </Popover.Content>
    </Popover.Root>
  )
}
