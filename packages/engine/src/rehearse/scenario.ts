/** What a simulated customer may say next, by what the agent's last words did. */
export const CELLS = [
  /** They feel read; what happens next is still open. */
  'heard',
  /** Nothing of what they wrote was taken up. */
  'unheard',
  /** Their words were taken up, and nothing happens. */
  'noStep',
  /** Something is being done, and nobody says until when. */
  'noDate',
  /** A passage hurt: `{words}` is that passage. */
  'hurt',
  /** They were told no. */
  'refused',
  /** They were asked something. */
  'answers',
  /** Nothing has changed. */
  'stays',
  /** The end: calm, with something to hold on to. */
  'relieved',
  /** The end: they take note, not more. */
  'settled',
  /** The end: they have had enough. */
  'leaves',
] as const
export type Cell = (typeof CELLS)[number]

/** How tense a customer is: 0 calm … 4 at the end of their tether. */
export type Tension = 0 | 1 | 2 | 3 | 4

/** A customer to practise with, written by people; all their words stand here. */
export interface Scenario {
  /** The same in all languages, such as `late-parcel`. */
  readonly id: string
  readonly language: 'fr' | 'en'
  readonly title: string
  /** What happened, for the agent to read before the first word. */
  readonly situation: string
  /** What can be practised here. */
  readonly practises: string
  /** The company the agent speaks for. */
  readonly company: string
  /** As they sign; null where they do not. */
  readonly customer: string | null
  /** What the agent knows, and may promise. */
  readonly facts: readonly string[]
  readonly ourFault: boolean | null
  readonly minutesWaited: number
  readonly tension: Tension
  /** Turns without relief until they go: 3…6. */
  readonly patience: number
  readonly opening: string
  readonly lines: Readonly<Record<Cell, readonly string[]>>
  /** One reply that would have been received well: not the only one. */
  readonly possible: string
}
