import type { ConversationSummary } from '@diapason/contract'
import { EllipsisVertical } from 'lucide-react'
import { DropdownMenu as Menu } from 'radix-ui'
import { useWords } from '../../strings/language.tsx'
import { useSession } from '../../wire/session.ts'
import type { Writing } from './open-conversation.tsx'
import { StepRefused } from './step-refused.tsx'
import { stepsFor } from './steps-for.ts'
import { useOwnerStep } from './use-owner-step.ts'

interface Props {
  readonly summary: ConversationSummary
  readonly writing: Writing
  readonly showLatest: () => void
}

/** Take, return, close, reopen. Filled only while it is the next sensible act on this screen. */
export const OwnerActions = ({ summary, writing, showLatest }: Props) => {
  const words = useWords().actions
  const me = useSession().user.id
  const step = useOwnerStep(summary, writing.seen.read)
  const [first = 'take', ...others] = stepsFor(summary, me)
  const idle = writing.draft.text.trim() === ''
  const filled = idle && first === 'take' && summary.owner === 'queue'
  return (
    <>
      <button
        type="button"
        className={filled ? 'button filled' : 'button'}
        disabled={step.isPending}
        onClick={() => step.mutate(first)}
      >
        {words[first]}
      </button>
      {others.length > 0 && (
        <Menu.Root modal={false}>
          <Menu.Trigger className="icon-button" aria-label={words.more} title={words.more}>
            <EllipsisVertical size={18} strokeWidth={1.5} aria-hidden="true" />
          </Menu.Trigger>
          <Menu.Portal>
            <Menu.Content className="menu" align="end" sideOffset={6} collisionPadding={8}>
              {others.map((other) => (
                <Menu.Item key={other} className="menu-item" onSelect={() => step.mutate(other)}>
                  {words[other]}
                </Menu.Item>
              ))}
            </Menu.Content>
          </Menu.Portal>
        </Menu.Root>
      )}
      {step.error !== null && (
        <StepRefused error={step.error} showLatest={showLatest} close={step.reset} />
      )}
    </>
  )
}
