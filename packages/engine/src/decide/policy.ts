import type { Emotion, OfferedRemedy } from '../model.ts'

/** What the bot may do in a workspace. Versioned; hard rules apply whatever it says. */
export interface Policy {
  readonly version: number
  readonly mode: 'listen' | 'suggest' | 'answer'
  /** Intents the bot may answer from approved content. */
  readonly answerable: readonly string[]
  /** Intents that always go to a person, whatever the tone. */
  readonly forPeople: readonly string[]
  /** 0…1: an intent that is heard with less certainty is asked about, not answered. */
  readonly answerFrom: number
  /** May the bot quote a help article where there is no approved answer? */
  readonly articles: boolean
  /** Anger at or above this hands over. At most 3: the hard rule is at 3. */
  readonly angerHandover: 1 | 2 | 3
  /** Any other negative feeling at or above this hands over. */
  readonly distressHandover: 2 | 3 | 4
  /** Turns in a row the bot may fail before a person comes. At most 2. */
  readonly failedTurns: 1 | 2
  /** May the bot say « tu » to a customer who did? */
  readonly allowTu: boolean
  readonly tone: ToneRange
  /** What the bot may offer, and never grant; the first that fits is offered. */
  readonly remedies: readonly Remedy[]
  /** For agents alone: what they may give by themselves, in the workspace's words; may be empty. */
  readonly goodwill: string
  readonly hours: OpeningHours
}

/** How far the bot follows a customer's register: −1 informal … 1 formal, `from` at most `to`. */
export interface ToneRange {
  readonly from: number
  readonly to: number
}

/** Something concrete that a person of the workspace may grant, and when the bot may offer it. */
export interface Remedy extends OfferedRemedy {
  /** Reasons for contact it is for; none: any. */
  readonly intents: readonly string[]
  /** Feelings it is for; none: any negative one. */
  readonly emotions: readonly Emotion[]
  /** Least intensity of the negative turn. */
  readonly fromIntensity: 1 | 2 | 3 | 4
}

/** When people answer, in the workspace's time zone. */
export interface OpeningHours {
  /** IANA name, such as `Europe/Paris`. */
  readonly timeZone: string
  /** ISO weekday 1 (Monday) … 7 → opening ranges as `HH:MM`; a day left out is closed. */
  readonly days: Readonly<Record<string, readonly (readonly [string, string])[]>>
  /** Days on which nobody comes, whatever the weekday: `2026-12-25`. */
  readonly closed: readonly string[]
}
