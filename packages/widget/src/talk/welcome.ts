import type { WidgetConfig } from '@diapason/contract'
import type { Api } from './api.ts'

export interface WelcomeOptions {
  readonly api: Api
  readonly channel: string
  readonly language: 'fr' | 'en'
  readonly onChange: () => void
}

const AGAIN_MS = 5_000

/** The words shown before anything is stored: fetched at the first opening, until they are here. */
export class Welcome {
  readonly #options: WelcomeOptions
  #loading = false
  config: WidgetConfig | null = null
  /** Why the conversation cannot open on this site, in the server's words. */
  refusal: string | null = null

  constructor(options: WelcomeOptions) {
    this.#options = options
  }

  async load(): Promise<void> {
    if (this.config || this.#loading) return
    this.#loading = true
    const { api, channel, language, onChange } = this.#options
    const query = new URLSearchParams({ channel, language })
    const answer = await api.ask<WidgetConfig>(`config?${query}`)
    this.#loading = false
    if (answer.ok) this.config = answer.value
    this.refusal = answer.ok ? null : (answer.problem?.message ?? null)
    const gone = !answer.ok && answer.status >= 400 && answer.status < 429
    if (!answer.ok && !gone) setTimeout(() => void this.load(), Math.max(AGAIN_MS, answer.wait))
    onChange()
  }
}
