import type { LucideIcon } from 'lucide-react'
import { Popover } from 'radix-ui'
import type { ReactNode } from 'react'

interface Props {
  readonly shown: boolean
  readonly show: (shown: boolean) => void
  readonly icon: LucideIcon
  readonly words: { readonly open: string; readonly openHint: string; readonly title: string }
  /** The key that opens it. */
  readonly opens: string
  readonly className: string
  /** Says where the focus goes when it closes. */
  readonly onCloseAutoFocus: (event: Event) => void
  readonly children: ReactNode
}

/** A button beside the draft, and a panel that leaves the draft in sight. */
export const DraftPanel = (props: Props) => {
  const { shown, show, icon: Icon, words, opens, className, onCloseAutoFocus, children } = props
  return (
    <Popover.Root open={shown} onOpenChange={show}>
      <Popover.Trigger className="phrases-open" title={words.openHint}>
        <Icon size={14} strokeWidth={1.5} aria-hidden="true" />
        <span className="phrases-word">{words.open}</span> <kbd>{opens}</kbd>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className={className}
          side="top"
          align="end"
          sideOffset={6}
          collisionPadding={8}
          aria-label={words.title}
          onCloseAutoFocus={onCloseAutoFocus}
        >
          {children}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
