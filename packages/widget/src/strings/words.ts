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
  readonly retry: string
  readonly discard: string
  readonly offline: string
  readonly refused: string
  readonly botTyping: string
  readonly agentTyping: (name: string | null) => string
  readonly closed: string
  readonly outOfHours: string
  readonly card: string
  readonly iban: string
  readonly sendAnyway: string
  readonly edit: string
  readonly today: string
  readonly yesterday: string
}
