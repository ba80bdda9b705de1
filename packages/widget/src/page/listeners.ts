import type { Events } from '../handle.ts'

type Name = keyof Events
/** All of them, to tell a misspelt one. */
const NAMES = 'ready open close sent received handover error'.split(' ')
/** Tells whoever listens on the page. */
export type Tell = <N extends Name>(name: N, detail: Events[N]) => void
type Hear = (detail: never) => void

/** Who on the page listens to what. A listener that throws does not reach the widget. */
export class Listeners {
  readonly #heard = new Map<Name, Set<Hear>>()
  readonly #onError: (message: string) => void
  #ready = false

  /** @param onError told when somebody listens for what is never told */
  constructor(onError: (message: string) => void) {
    this.#onError = onError
  }

  on<N extends Name>(name: N, hear: (detail: Events[N]) => void): () => void {
    if (!NAMES.includes(name) || typeof hear !== 'function') {
      this.#onError(`on('${name}', …) needs one of ${NAMES.join(', ')}, and a function.`)
      return () => undefined
    }
    const those = this.#heard.get(name) ?? new Set()
    this.#heard.set(name, those)
    those.add(hear)
    if (name === 'ready' && this.#ready) safely(hear, {})
    return () => this.off(name, hear)
  }

  off<N extends Name>(name: N, hear: (detail: Events[N]) => void): void {
    this.#heard.get(name)?.delete(hear)
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
