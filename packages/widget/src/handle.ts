/** Who the site says its customer is. */
export interface Identity {
  /** The site's own id of the customer, 1–200 characters. */
  readonly id: string
  /** Hex HMAC-SHA256 of `id` with the channel's identity secret, made on the site's server. */
  readonly signature: string
  readonly name?: string
  readonly email?: string
}

/**
 * What the page knows, shown to the agent beside the conversation: `{ page: 'Basket', order: 1042 }`.
 * At most 20 facts, 2,000 characters as JSON; names up to 60 characters. Always text, never markup.
 */
export type PageFacts = Readonly<Record<string, string | number | boolean>>

/** What a page can hear of, and what is told with it. No words of the conversation are among it. */
export interface Events {
  /** The widget stands on the page; told at once to whoever listens later. */
  readonly ready: Readonly<Record<string, never>>
  readonly open: Readonly<Record<string, never>>
  readonly close: Readonly<Record<string, never>>
  /** The server has stored a message of the customer. */
  readonly sent: { readonly id: string }
  readonly received: { readonly id: string; readonly author: 'bot' | 'agent' | 'system' }
  /** Somebody else has the floor now: the assistant, the queue, or a person. */
  readonly handover: { readonly to: 'bot' | 'queue' | 'agent' }
  /** Something that whoever built the page can mend. */
  readonly error: { readonly message: string }
}

/** How a widget is put on the page. */
export interface MountOptions {
  /** Public key of the channel, `wk_…`. */
  readonly channel: string
  /** Host of the server; without it, where the script came from. */
  readonly origin?: string
  /** `fr`, `en`, `es`, `de`, `it`, `pt` or `nl`; without it the page's `lang`, then the browser's. */
  readonly language?: string
  readonly position?: 'left' | 'right'
  /** A CSS colour; its lightness is adapted so that text stays readable. */
  readonly accent?: string
  /** Address of the site's privacy notice: named before the first message, and under “Your data”. */
  readonly privacy?: string
}

/** One widget on the page. Calls made before it has loaded are kept, and done then. */
export interface Handle {
  open(): void
  close(): void
  toggle(): void
  /** Names the customer: they find their conversation again on every device. */
  identify(identity: Identity): void
  /** The customer has signed out: this browser forgets them, the server keeps what was said. */
  forget(): void
  /** Replaces what the agent is told of the page. Sent once the customer has written. */
  setContext(facts: PageFacts): void
  /**
   * Puts words into the field, for the customer to send or change: `prefill('About order 1042: ')`.
   * What they have typed already stays. Opens nothing; at most 10,000 characters.
   */
  prefill(text: string): void
  /** Listens. @returns how to stop */
  on<Name extends keyof Events>(name: Name, hear: (detail: Events[Name]) => void): () => void
  /** Stops listening. */
  off<Name extends keyof Events>(name: Name, hear: (detail: Events[Name]) => void): void
  /** Takes the widget off the page: nothing of it stays, and nothing runs on. */
  unmount(): void
}

/** `window.Diapason`: the first widget of the page, and the way to more of them. */
export interface Diapason extends Handle {
  /** Puts a widget on the page; a channel that stands there already keeps its widget. */
  mount(options: MountOptions): Handle
  /** Does it now; `(window.Diapason ||= []).push(…)` does it as soon as the script is here. */
  push(...calls: ((diapason: Diapason) => void)[]): void
}

declare global {
  interface Window {
    Diapason?: Diapason | ((diapason: Diapason) => void)[]
  }
}
