import type { Events } from '../handle.ts'

type Name = keyof Events
/** Tells whoever listens on the page. */
export type Tell = <N extends Name>(name: N, detail: Events[N]) => void
type Hear = (detail: never) => void

/** Who on the page listens to what. A listener that throws does not reach the widget. */
export class Listeners {
  readonly #heard = new Map<Name, Set<Hear>>()
  #ready = false

  on<N extends Name>(name: N, hear: (detail: Events[N]) => void): () => void {
    const those = this.#heard.get(name) ?? new Set()
    this.#heard.set(name, those)
    those.add(hear)
    if (name === 'ready' && this.#ready) safely(hear, {})
    return () => void those.delete(hear)
  }

  readonly tell: Tell = (name, detail) => {
    if (name === 'ready') this.#ready = true
    for (const hear of this.#heard.get(name) ?? []) safely(hear, detail)
  }

  clear(): void {
    this.#heard.clear()
  }
}

/** What fails on the page is reported as the page's own error, later, and stops nothing here. */
const safely = (hear: Hear, detail: unknown): void => {
  try {
    hear(detail as never)
  } catch (error) {
    queueMicrotask(() => {
      throw error
    })
  }
}
