import type { Policy, Remedy } from '@diapason/contract'
import type { Words } from '../strings/fr.ts'
import { calendarDay, weekday } from './weekday.ts'

/** What facts are worded with. */
export interface PolicySpeech {
  readonly words: Words
  readonly language: 'fr' | 'en'
  /** The name of a reason for contact in words. */
  readonly reason: (name: string) => string
}

/** One thing that a policy says: its label, and what it holds, one item or several. */
export interface PolicyFact {
  readonly name: string
  readonly items: readonly string[]
}

const DAYS = [1, 2, 3, 4, 5, 6, 7]
/** From here on a register is called formal, and below the other end casual. */
const APART = 0.4

/** The name of a register between −1 and 1. */
export const registerName = (register: number): 'informal' | 'neutral' | 'formal' => {
  if (register >= APART) return 'formal'
  return register <= -APART ? 'informal' : 'neutral'
}

/** The name of a certainty, where it is one of those that the page offers. */
export const CERTAINTIES = { any: 0, fair: 0.5, sure: 0.7, very: 0.9 } as const

const certainty = (share: number, { words, language }: PolicySpeech): string => {
  const { levels, other } = words.policy.answerFrom
  const [known] = Object.entries(CERTAINTIES).filter(([, from]) => from === share)
  if (known) return levels[known[0] as keyof typeof levels]
  return other(new Intl.NumberFormat(language, { style: 'percent' }).format(share))
}

const remedyInWords = (remedy: Remedy, { words, language, reason }: PolicySpeech): string => {
  const { summary, anyReason, anyFeeling, fromDegree, degrees } = words.policy.remedies
  const about = remedy.intents.map(reason).join(', ') || anyReason
  const felt = remedy.emotions.map((name) => words.heard.feelings[name] ?? name).join(', ')
  const when = summary(about, felt || anyFeeling, fromDegree(degrees[remedy.fromIntensity]))
  return `${remedy.text[language]} (${when})`
}

const toneInWords = ({ tone, allowTu }: Policy, words: Words): string[] => {
  const says = words.policy.tone
  const [from, to] = [says.levels[registerName(tone.from)], says.levels[registerName(tone.to)]]
  return [says.range(from, to), allowTu ? says.tuYes : says.tuNo]
}

const hoursInWords = ({ hours }: Policy, { words, language }: PolicySpeech): string[] => [
  ...DAYS.map((day) => {
    const ranges = hours.days[day]?.map(([opens, closes]) => `${opens}–${closes}`) ?? []
    return `${weekday(day, language)} ${ranges.join(', ') || words.policy.hours.closed}`
  }),
  hours.timeZone,
]

/** Everything a policy says, in words, in the order of its page. */
export const policyFacts = (policy: Policy, speech: PolicySpeech): readonly PolicyFact[] => {
  const { words, reason } = speech
  const [says, settings] = [words.policy, words.settings.policy]
  return [
    { name: settings.mode, items: [settings.modes[policy.mode]] },
    { name: settings.answerable, items: policy.answerable.map(reason) },
    { name: says.scope.choices.people, items: policy.forPeople.map(reason) },
    { name: says.answerFrom.name, items: [certainty(policy.answerFrom, speech)] },
    {
      name: says.articles.fact,
      items: [policy.articles ? says.articles.yes : says.articles.no],
    },
    { name: says.anger, items: [says.from[policy.angerHandover]] },
    { name: says.distress, items: [says.fromFeeling[policy.distressHandover]] },
    { name: says.failed, items: [says.times[policy.failedTurns]] },
    { name: says.parts.tone, items: toneInWords(policy, words) },
    {
      name: says.parts.remedies,
      items: policy.remedies.map((remedy) => remedyInWords(remedy, speech)),
    },
    { name: says.parts.goodwill, items: [policy.goodwill || says.goodwill.none] },
    { name: says.parts.hours, items: hoursInWords(policy, speech) },
    {
      name: says.hours.closedDays,
      items: policy.hours.closed.map((day) => calendarDay(day, speech.language)),
    },
  ]
}
