import type { Pass } from './pass.ts'

/** A customer's rights to what is held about them: their pass says who they are. */
export class OwnData {
  readonly #pass: Pass
  readonly #onErased: () => void

  /** @param onErased leaves nothing of them in this browser either */
  constructor(pass: Pass, onErased: () => void) {
    this.#pass = pass
    this.#onErased = onErased
  }

  /** False while nobody has been given a pass: nothing is held, so there is nothing to ask for. */
  get isAnything(): boolean {
    return this.#pass.isKnown
  }

  /** Everything that is held, as JSON; null when the server did not answer. */
  async take(): Promise<string | null> {
    const answer = await this.#pass.ask('conversation/export')
    return answer.ok ? JSON.stringify(answer.value, null, 2) : null
  }

  /** Says whether it was done. */
  async erase(): Promise<boolean> {
    const { ok } = await this.#pass.ask('conversation/erasure', {})
    if (ok) this.#onErased()
    return ok
  }
}
