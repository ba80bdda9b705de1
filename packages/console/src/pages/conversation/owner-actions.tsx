import type { ConversationSummary } from '@diapason/contract'
import { AlarmClock, EllipsisVertical, UserRoundPlus } from 'lucide-react'
import { DropdownMenu as Menu } from 'radix-ui'
import { IconButton } from '../../parts/icon-button.tsx'
import { useWords } from '../../strings/language.tsx'
import { useSession } from '../../wire/session.ts'
import { useHandling } from '../inbox/handling/use-handling.ts'
import { useHandlingSteps } from '../inbox/handling/use-handling-steps.ts'
import type { Writing } from './use-writing.ts'
import { StepRefused } from './step-refused.tsx'
import { stepsFor } from './steps-for.ts'
import { useOwnerStep } from './use-owner-step.ts'

interface Props {
  readonly summary: ConversationSummary
  readonly writing: Writing
  readonly showLatest: () => void
}

/** To whom, and until when: the two acts that the next agent owes to the one before. */
const Passing = ({ summary }: { summary: ConversationSummary }) => {
  const words = useWords().handling
  const { ask } = useHandling()
  if (summary.state === 'closed') return null
  return (
    <span className="head-passing">
      <IconButton
        icon={UserRoundPlus}
        label={words.assignKey}
        onClick={() => ask('assign', [summary])}
      />
      {summary.owner !== 'bot' && (
        <IconButton
          icon={AlarmClock}
          label={words.snoozeKey}
          onClick={() => ask('snooze', [summary])}
        />
      )}
    </span>
  )
}

interface MoreProps {
  readonly summary: ConversationSummary
  readonly steps: readonly { readonly name: string; readonly run: () => void }[]
}

const More = ({ summary, steps }: MoreProps) => {
  const words = useWords().actions
  const handling = useHandlingSteps(summary)
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger className="icon-button" aria-label={words.more} title={words.more}>
        <EllipsisVertical size={18} strokeWidth={1.5} aria-hidden="true" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Content className="menu" align="end" sideOffset={6} collisionPadding={8}>
          {[...handling, ...steps].map(({ name, run }) => (
            <Menu.Item key={name} className="menu-item" onSelect={() => run()}>
              {name}
            </Menu.Item>
          ))}
        </Menu.Content>
      </Menu.Portal>
    </Menu.Root>
  )
}

/** Take, assign, snooze, return, close, reopen. Filled only while taking is the next sensible act. */
export const OwnerActions = ({ summary, writing, showLatest }: Props) => {
  const words = useWords().actions
  const me = useSession().user.id
  const step = useOwnerStep(summary, writing.seen.read)
  const [first = 'take', ...others] = stepsFor(summary, me)
  const idle = writing.draft.text.trim() === ''
  const filled = idle && first === 'take' && summary.owner === 'queue'
  const steps = others.map((other) => ({ name: words[other], run: () => step.mutate(other) }))
  return (
    <>
      <Passing summary={summary} />
      <button
        type="button"
        className={filled ? 'button filled' : 'button'}
        disabled={step.isPending}
        onClick={() => step.mutate(first)}
      >
        {words[first]}
      </button>
      {summary.state === 'open' && <More summary={summary} steps={steps} />}
      {step.error !== null && (
        <StepRefused error={step.error} showLatest={showLatest} close={step.reset} />
      )}
    </>
  )
}
