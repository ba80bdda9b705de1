import type { Reading } from '@diapason/contract'
import { useDeferredValue } from 'react'
import { usePreference } from '../../parts/preference.ts'
import { useReasons } from '../../parts/use-reasons.ts'
import { cueInWords } from '../../strings/cues.ts'
import { useSpeech } from '../../strings/language.tsx'
import { certaintyInWords, claimInWords } from '../../words/mood.ts'
import { segments } from '../../words/segments.ts'
import { Masked } from './masked.tsx'
import { lineFor, strengthOf } from './strength.ts'
import { useEvidenceTip } from './use-evidence-tip.ts'

type Evidence = Reading['evidence'][number]

const SMALL = ['address', 'register', 'intent:greeting', 'intent:thanks']

/** Single words add up, and each says little: « je » alone is no reason. */
const SAYS_LITTLE = 0.6

/** How somebody spells, greets or addresses us shapes a reply; it says nothing of what was felt. */
const isTelling = ({ claim, cue, weight }: Evidence) =>
  !SMALL.includes(claim) && !(cue === 'learnt' && Math.abs(weight) < SAYS_LITTLE)

interface Explained {
  readonly over: readonly Evidence[]
  readonly reading: Reading
  /** A person has said otherwise since: the words tell of the automatic reading. */
  readonly isCorrected: boolean
}

/** What a stretch of words says: cue, what it speaks for or against, how strongly, how surely. */
const Explanation = ({ over, reading, isCorrected }: Explained) => {
  const { words, language } = useSpeech()
  const { inWords } = useReasons()
  const { heard } = words
  return (
    <>
      {over.map((item) => {
        const claim = claimInWords(item.claim, heard, inWords)
        const strength = heard.strength[strengthOf(item.weight)] ?? ''
        return (
          <p key={item.cue + item.claim}>
            <strong>{cueInWords(item.cue, language)}</strong>
            <br />
            {item.weight < 0 ? heard.against(claim, strength) : heard.supports(claim, strength)}
          </p>
        )
      })}
      <p>
        {isCorrected
          ? words.correction.evidence
          : heard.certainty + words.colon + certaintyInWords(reading.certainty, heard)}
      </p>
    </>
  )
}

const Stretch = ({ text, ...explained }: Explained & { text: string }) => (
  <mark
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the explanation opens on focus too
    tabIndex={0}
    className="evidence"
    data-line={lineFor(explained.over)}
    data-topic={explained.over.every(({ claim }) => claim.startsWith('intent:'))}
    data-against={explained.over.every(({ weight }) => weight < 0)}
    {...useEvidenceTip(() => <Explanation {...explained} />)}
  >
    {text}
  </mark>
)

/** The customer's own words, those that made the reading underlined where they stand. */
export const EvidenceText = ({
  text,
  reading,
  isCorrected,
}: {
  text: string
  reading: Reading | null
  isCorrected: boolean
}) => {
  // The lines go at once by style; the marks of a long thread may follow a moment later.
  const evidence = useDeferredValue(usePreference('evidence')[0])
  if (reading === null) return text
  const shown = evidence === 'shown' ? reading.evidence.filter(isTelling) : []
  const secrets = reading.entities.filter(({ sensitive }) => sensitive)
  return segments(text, secrets).map((part) => {
    if (part.over.length > 0) return <Masked key={part.start} text={part.text} />
    const inside = shown
      .map((item) => ({ ...item, start: item.start - part.start, end: item.end - part.start }))
      .filter(({ start, end }) => end > 0 && start < part.text.length)
    return segments(part.text, inside).map(({ start, text: piece, over }) =>
      over.length === 0 ? (
        piece
      ) : (
        <Stretch
          key={part.start + start}
          text={piece}
          over={over}
          reading={reading}
          isCorrected={isCorrected}
        />
      ),
    )
  })
}
