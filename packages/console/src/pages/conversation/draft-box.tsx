import { type KeyboardEvent, type Ref, useRef } from 'react'
import { useWords } from '../../strings/language.tsx'
import { segments } from '../../words/segments.ts'
import { CoachCard } from './coach-card.tsx'
import type { Writing } from './use-writing.ts'
import type { Coach } from './use-coach.ts'
import { MentionList } from './mention-list.tsx'
import { mentionAria, useMention } from './use-mention.ts'
import { type Finding, placeOf } from './use-draft-check.ts'
import { useMarkHover } from './use-mark-hover.ts'

interface Props {
  readonly writing: Writing
  readonly write: (text: string) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void
  readonly ref: Ref<HTMLTextAreaElement>
}

const GRAVEST = ['block', 'warn', 'hint'] as const

const lengthOf = ({ start, end }: Finding): number => end - start

/** Of remarks on the same words, the gravest is drawn, and of these the one that says most exactly where. */
const drawn = (over: readonly Finding[]): Finding | undefined =>
  over.toSorted(
    (a, b) => GRAVEST.indexOf(a.level) - GRAVEST.indexOf(b.level) || lengthOf(a) - lengthOf(b),
  )[0]

interface CopyProps {
  readonly text: string
  readonly findings: readonly Finding[]
  readonly reading: Coach['reading']
  readonly ref: Ref<HTMLDivElement>
}

/** A copy of the text beneath the field: it makes the field grow, and carries the coach's thin lines. */
const DraftCopy = ({ text, findings, reading, ref }: CopyProps) => (
  <div ref={ref} className="draft-copy" dir="auto" aria-hidden="true">
    {segments(text, findings).map(({ start, text: piece, over }) => {
      const finding = drawn(over)
      if (finding === undefined) return piece
      return (
        <mark
          key={start}
          data-finding={placeOf(finding)}
          data-level={finding.level}
          data-open={over.some((one) => one === reading?.finding)}
        >
          {piece}
        </mark>
      )
    })}
    {'\u200b'}
  </div>
)

/** The text field, with the coach's lines exactly under its words. */
export const DraftBox = ({ writing, write, onKeyDown, ref }: Props) => {
  const { composer: words, filing } = useWords()
  const says = filing.mentions
  const copy = useRef<HTMLDivElement>(null)
  const { draft, coach } = writing
  const hover = useMarkHover(coach, copy)
  const mention = useMention(writing)
  const note = draft.mode === 'note'
  const findings = note ? [] : coach.findings
  return (
    <>
      <div className="draft">
        <DraftCopy ref={copy} text={draft.text} findings={findings} reading={coach.reading} />
        <textarea
          ref={ref}
          dir="auto"
          value={draft.text}
          rows={1}
          maxLength={10_000}
          aria-label={note ? words.noteHint : words.replyHint}
          aria-describedby={note ? undefined : 'coach-says'}
          placeholder={note ? words.noteHint : words.replyHint}
          {...mentionAria(draft.mode, mention)}
          onChange={(event) => {
            write(event.target.value)
            mention.look(event.target)
          }}
          onSelect={(event) => mention.look(event.currentTarget)}
          onKeyDown={(event) => mention.keys(event) || onKeyDown(event)}
          onPointerMove={hover.over}
          onPointerLeave={hover.leave}
          onClick={hover.tap}
        />
        {!note && <CoachCard coach={coach} copy={copy} box={writing.box} hover={hover} />}
      </div>
      {mention.isOpen && <MentionList {...mention} />}
      {mention.isNaming && (
        <p className="sr-only" role="status">
          {says.found(mention.options.length)}
        </p>
      )}
    </>
  )
}
