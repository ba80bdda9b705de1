import type { Sensitive } from '../sensitive/find-sensitive.ts'

/** Every text the widget shows by itself. One object per language; functions where a value is named. */
export interface Words {
  /** BCP 47 tag for dates and the `lang` attribute. */
  readonly tag: string
  /** Visible on the launcher at the first view. */
  readonly question: string
  readonly open: string
  readonly close: string
  readonly conversation: string
  readonly automatic: string
  readonly waiting: string
  readonly person: string
  readonly personAsked: string
  readonly withPerson: (name: string | null) => string
  readonly team: string
  readonly you: string
  readonly write: string
  readonly send: string
  readonly unread: (count: number) => string
  readonly newMessages: string
  readonly older: string
  readonly choices: string
  readonly sending: string
  readonly delayed: string
  readonly waits: string
  /** Not sent yet for this reason; goes again by itself. */
  readonly later: (reason: string) => string
  readonly soon: string
  readonly sent: string
  readonly seen: string
  readonly failed: (reason: string) => string
  readonly noAnswer: string
  /** Why a message was not taken, by the code of the problem; a sentence that goes on after a colon. */
  readonly problems: Readonly<Record<string, string>>
  readonly files: FileWords
  readonly retry: string
  readonly discard: string
  readonly offline: string
  readonly refused: string
  readonly botTyping: string
  readonly agentTyping: (name: string | null) => string
  readonly closed: string
  readonly outOfHours: string
  /** Said instead of {@link outOfHours} when the next opening is known, such as « lundi 23 novembre à 09:00 ». */
  readonly opensAt: (when: string) => string
  /** Day and clock of an opening as one phrase. */
  readonly dayAndClock: (day: string, clock: string) => string
  /** What people who asked lately have waited, in minutes. */
  readonly usualWait: (minutes: number) => string
  /** Since when the customer has waited for a person: hour and minute. */
  readonly waitingSince: (clock: string) => string
  /** Said to somebody who waits, out of hours; {@link away} where the opening is not known. */
  readonly backAt: (when: string) => string
  readonly away: string
  /** What becomes of the conversation when they leave the page. */
  readonly mayLeave: string
  /** What is kept, from when on, and how to have it back: said before the first message. */
  readonly kept: string
  /** The link to the site's privacy notice. */
  readonly privacy: string
  /** Which languages the assistant answers in; empty where the frame speaks one of them. */
  readonly speaks: string
  /** Asked where both assistant and person would answer; {@link person} is the other choice. */
  readonly choose: string
  readonly assistant: string
  /** Said where the assistant does not answer by itself. */
  readonly peopleOnly: string
  readonly survey: SurveyWords
  readonly data: DataWords
  /** Said before something leaves that few people mean to show, by its kind. */
  readonly sensitive: Readonly<Record<Sensitive, string>>
  readonly sendMasked: string
  readonly sendAnyway: string
  readonly edit: string
  readonly tomorrow: string
  readonly today: string
  readonly yesterday: string
}

/** The one question after a conversation. */
export interface SurveyWords {
  /** Worded so that it asks a woman and a man alike. */
  readonly question: string
  /** From « not at all » to « entirely ». */
  readonly degrees: readonly [string, string, string, string, string]
  readonly open: string
  /** Who reads it, and that it is tied to nobody of the team. */
  readonly note: string
  readonly send: string
  readonly skip: string
  readonly thanks: string
}

/** What a customer can do with what is held about them. */
export interface DataWords {
  readonly title: string
  readonly lead: string
  readonly take: string
  /** Have the conversation sent by mail. */
  readonly mail: string
  readonly erase: string
  readonly sure: string
  readonly eraseYes: string
  readonly cancel: string
  readonly erased: string
  /** Said to somebody who has written nothing. */
  readonly nothing: string
  readonly failed: string
}

/** Files that a customer sends and receives. */
export interface FileWords {
  readonly add: string
  readonly chosen: string
  readonly sending: string
  readonly ready: string
  readonly delayed: string
  /** Why a file was not taken, when nothing more is known; goes on after a colon. */
  readonly refused: string
  /** A refused file stands in the way of the message. */
  readonly first: string
  readonly tooMany: string
  readonly fetching: string
  readonly away: string
  readonly remove: (name: string) => string
  readonly removed: (name: string) => string
  readonly progress: (name: string) => string
  readonly picture: (name: string) => string
  /** @param what name and size */
  readonly save: (what: string) => string
  readonly kilobytes: (count: string) => string
  readonly megabytes: (count: string) => string
}
