import type { ConversationSummary } from '@diapason/contract'
import { EllipsisVertical } from 'lucide-react'
import { DropdownMenu as Menu } from 'radix-ui'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { useWords } from '../../strings/language.tsx'
import { useSession } from '../../wire/session.ts'
import { stepsFor } from './steps-for.ts'
import { useOwnerStep } from './use-owner-step.ts'

interface Props {
  readonly summary: ConversationSummary
  readonly writing: boolean
}

/** Take, return, close, reopen. Filled only while it is the next sensible act on this screen. */
export const OwnerActions = ({ summary, writing }: Props) => {
  const words = useWords().actions
  const me = useSession().user.id
  const step = useOwnerStep(summary)
  const [first = 'take', ...others] = stepsFor(summary, me)
  const filled = !writing && first === 'take' && summary.owner === 'queue'
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
        <div className="head-problem">
          <ProblemNote error={step.error} />
        </div>
      )}
    </>
  )
}
