import type { Answer } from './api.ts'
import type { Pass } from './pass.ts'

/** What files are sent and fetched with, and what stands of those on their way. */
export class Uploads {
  readonly #ways = new Map<string, () => Promise<Answer<unknown>>>()
  readonly #pictures = new Map<string, string>()
  /** Host of the server. */
  readonly origin: string
  readonly pass: Pass

  constructor(origin: string, pass: Pass) {
    this.origin = origin
    this.pass = pass
  }

  /**
   * @param send brings the file to the server, or waits for the attempt that is under way
   * @param picture address of the file's picture in this page
   */
  add(id: string, send: () => Promise<Answer<unknown>>, picture?: string): void {
    this.#ways.set(id, send)
    if (picture) this.#pictures.set(id, picture)
  }

  drop(id: string): void {
    this.#ways.delete(id)
    const picture = this.#pictures.get(id)
    if (picture) URL.revokeObjectURL(picture)
    this.#pictures.delete(id)
  }

  /** Brings the files of a message to the server. Those of an earlier page are there, or the server says so. */
  async settle(ids: readonly string[]): Promise<Answer<unknown>> {
    for (const id of ids) {
      const answer = await this.#ways.get(id)?.()
      if (answer && !answer.ok) return answer
    }
    return { ok: true, value: null }
  }

  /** A picture that was added in this page need not be fetched. */
  picture(id: string): string | undefined {
    return this.#pictures.get(id)
  }
}
