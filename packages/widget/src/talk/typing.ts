const REPEAT_MS = 3_000
const IDLE_MS = 4_000
const BOT_PATIENCE_MS = 30_000
const AGENT_PATIENCE_MS = 10_000

/** Tells the other side that the customer is writing: at most every 3 s, off after 4 s or a send. */
export class TypingOut {
  readonly #tell: (active: boolean) => void
  #told = Number.NEGATIVE_INFINITY
  #idle: ReturnType<typeof setTimeout> | undefined

  constructor(tell: (active: boolean) => void) {
    this.#tell = tell
  }

  key(now = Date.now()): void {
    clearTimeout(this.#idle)
    this.#idle = setTimeout(() => this.stop(), IDLE_MS)
    if (now - this.#told < REPEAT_MS) return
    this.#told = now
    this.#tell(true)
  }

  stop(): void {
    clearTimeout(this.#idle)
    if (this.#told === Number.NEGATIVE_INFINITY) return
    this.#told = Number.NEGATIVE_INFINITY
    this.#tell(false)
  }
}

/** Who writes on the other side. Forgets by itself when the end of it was lost on the way. */
export class TypingIn {
  readonly #changed: () => void
  #end: ReturnType<typeof setTimeout> | undefined
  who: 'bot' | 'agent' | null = null

  constructor(changed: () => void) {
    this.#changed = changed
  }

  hear(who: 'bot' | 'agent', active: boolean): void {
    clearTimeout(this.#end)
    this.who = active ? who : null
    const patience = who === 'bot' ? BOT_PATIENCE_MS : AGENT_PATIENCE_MS
    if (active) this.#end = setTimeout(() => this.hear(who, false), patience)
    this.#changed()
  }

  stop(): void {
    clearTimeout(this.#end)
  }
}
