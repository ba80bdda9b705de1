import type { VisitorConversation, WidgetConfig } from '@diapason/contract'
import { type Api, isFinal } from './api.ts'

export interface WelcomeOptions {
  readonly api: Api
  readonly channel: string
  readonly language: 'fr' | 'en'
  readonly onChange: () => void
  /** What whoever set the widget up has to mend. */
  readonly onError: (message: string) => void
}

const AGAIN_MS = 5_000

/** The words shown before anything is stored: fetched at the first opening, until they are here. */
export class Welcome {
  readonly #options: WelcomeOptions
  #loading = false
  #again: ReturnType<typeof setTimeout> | undefined
  #stopped = false
  #waitingSince: string | null = null
  config: WidgetConfig | null = null
  refused = false

  constructor(options: WelcomeOptions) {
    this.#options = options
  }

  async load(): Promise<void> {
    if (!this.config) await this.#fetch()
  }

  /** Hours and waits are told anew to whoever begins to wait: the page may be hours old. */
  follow(conversation: VisitorConversation | null): void {
    const since = conversation?.waitingSince ?? null
    if (since === this.#waitingSince) return
    this.#waitingSince = since
    if (since && this.config) void this.#fetch()
  }

  async #fetch(): Promise<void> {
    if (this.#loading || this.#stopped) return
    this.#loading = true
    const { api, channel, language, onChange, onError } = this.#options
    const query = new URLSearchParams({ channel, language })
    const answer = await api.ask<WidgetConfig>(`config?${query}`)
    this.#loading = false
    this.refused = !answer.ok && isFinal(answer)
    if (answer.ok) this.config = answer.value
    else if (this.refused) onError(`${answer.problem?.message} ${answer.problem?.action}`)
    else this.#again = setTimeout(() => void this.load(), Math.max(AGAIN_MS, answer.wait))
    onChange()
  }

  stop(): void {
    this.#stopped = true
    clearTimeout(this.#again)
  }
}
