import { ChevronRight } from 'lucide-react'
import { Popover } from 'radix-ui'
import { type KeyboardEvent, type RefObject, useId } from 'react'
import { IconButton } from '../../parts/icon-button.tsx'
import { ruleInWords } from '../../strings/rules.ts'
import { useSpeech } from '../../strings/language.tsx'
import type { Coach } from './use-coach.ts'
import { type Finding, placeOf } from './use-draft-check.ts'
import type { MarkHover } from './use-mark-hover.ts'

interface Props {
  readonly coach: Coach
  /** The copy of the text, in which the marks stand. */
  readonly copy: RefObject<HTMLElement | null>
  readonly box: RefObject<HTMLTextAreaElement | null>
  readonly hover: MarkHover
}

const Better = ({ suggestion }: { suggestion: string }) => {
  const { coach } = useSpeech().words
  return (
    <p className="instead">
      {suggestion === '' ? (
        coach.remove
      ) : (
        <>
          {coach.instead} <strong>{suggestion}</strong>
        </>
      )}
    </p>
  )
}

const Acts = ({ coach, finding }: { coach: Coach; finding: Finding }) => {
  const { words } = useSpeech()
  const count = coach.findings.length
  return (
    <div className="acts">
      {finding.suggestion !== null && (
        <button type="button" className="button small" onClick={() => coach.apply(finding)}>
          {words.coach.apply}
        </button>
      )}
      <button
        type="button"
        className="button small plain"
        title={words.coach.notHereHint}
        onClick={() => coach.ignore(finding)}
      >
        {words.coach.notHere}
      </button>
      {count > 1 && (
        <span className="coach-place">
          {words.coach.place(coach.findings.indexOf(finding) + 1, count)}
          <IconButton icon={ChevronRight} label={words.coach.next} onClick={() => coach.step(1)} />
        </span>
      )}
    </div>
  )
}

/** Why, and how it could be said: everything that is worth knowing about one mark. */
const Remark = ({ coach, finding, id }: { coach: Coach; finding: Finding; id: string }) => {
  const { words, language } = useSpeech()
  return (
    <>
      <h3 id={id} data-level={finding.level}>
        {ruleInWords(finding.rule, language)}
      </h3>
      <p id={`${id}-why`}>
        <q>{finding.text}</q> {finding.reason[language]}
      </p>
      {finding.suggestion !== null && <Better suggestion={finding.suggestion} />}
      {finding.by === 'learnt' && <p className="hint">{words.coach.learnt}</p>}
      <Acts coach={coach} finding={finding} />
    </>
  )
}

/** Where the open mark stands on the screen now. */
const rectOf = (copy: HTMLElement | null): DOMRect =>
  copy?.querySelector('mark[data-open="true"]')?.getClientRects()[0] ??
  copy?.getBoundingClientRect() ??
  new DOMRect()

/** The remark on the words under the pointer, or the one that a key has opened. */
export const CoachCard = ({ coach, copy, box, hover }: Props) => {
  const id = useId()
  const { reading } = coach
  const anchor = { current: { getBoundingClientRect: () => rectOf(copy.current) } }
  const leave = () => {
    coach.close()
    if (reading?.focused === true) box.current?.focus()
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'F8') return
    event.preventDefault()
    coach.step(event.shiftKey ? -1 : 1)
  }
  return (
    <Popover.Root open={reading !== null} onOpenChange={(open) => !open && leave()}>
      <Popover.Anchor virtualRef={anchor} />
      <Popover.Portal>
        <Popover.Content
          key={reading === null ? '' : placeOf(reading.finding)}
          className="popover remark"
          side="top"
          align="start"
          sideOffset={6}
          collisionPadding={8}
          aria-labelledby={id}
          aria-describedby={`${id}-why`}
          onPointerEnter={hover.stay}
          onPointerLeave={hover.leave}
          onKeyDown={keys}
          onOpenAutoFocus={(event) => reading?.focused === false && event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
        >
          {reading !== null && <Remark coach={coach} finding={reading.finding} id={id} />}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
