import { type OutboxEntry, restore } from '../outbox/outbox.ts'
import { toJson } from './to-json.ts'

/** The few members of `Storage` that are used. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/**
 * What outlives a reload: the visitor's pass and the messages that have not left. Kept per channel,
 * one key an unsent message so that two tabs do not overwrite each other. Where the browser
 * refuses storage everything works, in memory, until the page is left. Reading writes nothing.
 */
export class Keep {
  readonly #shelf: Shelf | null
  readonly #prefix: string

  constructor(channel: string, shelf: Shelf | null = browserShelf()) {
    this.#shelf = shelf
    this.#prefix = `diapason:${channel}:`
  }

  get token(): string | null {
    return this.#read('token')
  }

  set token(token: string | null) {
    if (token === null) this.#remove('token')
    else this.#write('token', token)
  }

  /** Unsent entries of an earlier page, oldest first. */
  unsent(): readonly OutboxEntry[] {
    return restore(this.#unsentNames().map((name) => parse(this.#read(name))))
  }

  keepUnsent({ id, kind, text, files, at }: OutboxEntry): void {
    this.#write(`unsent:${id}`, toJson({ id, kind, text, files, at }))
  }

  dropUnsent(id: string): void {
    this.#remove(`unsent:${id}`)
  }

  #unsentNames(): string[] {
    const names: string[] = []
    for (let place = 0; place < (this.#shelf?.length ?? 0); place += 1) {
      const key = this.#shelf?.key(place) ?? ''
      if (key.startsWith(`${this.#prefix}unsent:`)) names.push(key.slice(this.#prefix.length))
    }
    return names
  }

  #read(name: string): string | null {
    return quietly(() => this.#shelf?.getItem(this.#prefix + name)) ?? null
  }

  #write(name: string, value: string): void {
    quietly(() => this.#shelf?.setItem(this.#prefix + name, value)) // a full shelf is no reason to stop
  }

  #remove(name: string): void {
    quietly(() => this.#shelf?.removeItem(this.#prefix + name))
  }
}

const quietly = <T>(act: () => T): T | undefined => {
  try {
    return act()
  } catch {
    return undefined
  }
}

const browserShelf = (): Shelf | null => quietly(() => window.localStorage) ?? null

const parse = (text: string | null): unknown => quietly((): unknown => JSON.parse(text ?? 'null'))
