import { drop, mark, next, type Outbox, type OutboxEntry, put } from '../outbox/outbox.ts'
import { type Answer, isFinal, type Refusal } from './api.ts'
import type { Keep } from './keep.ts'
import { newId } from './new-id.ts'
import { pause } from './pause.ts'

export interface SenderOptions {
  readonly keep: Keep
  /** Sends one entry; what comes back on success is dealt with before the entry is dropped. */
  readonly deliver: (entry: OutboxEntry) => Promise<Answer<unknown>>
  readonly onChange: () => void
}

/** Empties the outbox in order, one at a time, and tries again as long as it takes. */
export class Sender {
  readonly #options: SenderOptions
  #busy = false
  #stopped = false
  #attempt = 0
  #again: ReturnType<typeof setTimeout> | undefined
  #waitUntil = 0
  outbox: Outbox

  constructor(options: SenderOptions) {
    this.#options = options
    this.outbox = options.keep.unsent()
  }

  add(kind: OutboxEntry['kind'], text = '', files: OutboxEntry['files'] = []): void {
    const id = newId()
    this.#change(put(this.outbox, { id, kind, text, files, at: Date.now() }))
    const added = this.outbox.find((entry) => entry.id === id)
    if (added) this.#options.keep.keepUnsent(added)
    void this.drain()
  }

  /** Asks for a person, or once more where that was refused. */
  askPerson(): void {
    const refused = this.outbox.find(({ kind, state }) => kind === 'person' && state === 'failed')
    if (refused) this.retry(refused.id)
    else this.add('person')
  }

  /** The entry is in the conversation, or the customer took it back. */
  remove(id: string): void {
    if (!this.outbox.some((entry) => entry.id === id)) return
    this.#options.keep.dropUnsent(id)
    this.#change(drop(this.outbox, id))
  }

  /** The customer asks for another try: under a new id where the old one was taken. */
  retry(id: string): void {
    const entry = this.outbox.find((candidate) => candidate.id === id)
    if (!entry || entry.state === 'sending') return
    this.#change(mark(this.outbox, id, { state: 'ready', reason: '' }))
    void this.drain()
  }

  /** Sends what can be sent now. Safe to call at any time. */
  async drain(): Promise<void> {
    if (this.#busy || this.#stopped || Date.now() < this.#waitUntil) return
    clearTimeout(this.#again)
    this.#busy = true
    await this.#sendAll().finally(() => {
      this.#busy = false
    })
  }

  /** What has not left stays kept for the next page. */
  stop(): void {
    this.#stopped = true
    clearTimeout(this.#again)
  }

  async #sendAll(): Promise<void> {
    for (let entry = next(this.outbox); entry && !this.#stopped; entry = next(this.outbox)) {
      this.#change(mark(this.outbox, entry.id, { state: 'sending' }))
      const answer = await this.#options.deliver(entry)
      if (answer.ok) this.#sent(entry.id)
      else if (this.#refused(entry, answer)) break
    }
  }

  #sent(id: string): void {
    this.#attempt = 0
    this.remove(id)
  }

  /** Notes why an entry did not leave; true when everything behind it has to wait too. */
  #refused({ id }: OutboxEntry, refusal: Refusal): boolean {
    const { status, problem, wait } = refusal
    const reason = problem?.code ?? ''
    if (isFinal(refusal)) {
      this.#change(mark(this.outbox, id, { state: 'failed', reason }))
      if (problem?.code === 'id_reused') this.#rename(id)
      return false
    }
    this.#change(mark(this.outbox, id, { state: status === 429 ? 'soon' : 'delayed', reason }))
    if (status === 429) this.#waitUntil = Date.now() + wait
    const rest = status === 429 ? wait : pause(this.#attempt, Math.random())
    if (!this.#stopped) this.#again = setTimeout(() => void this.drain(), rest + 10)
    this.#attempt += 1
    return true
  }

  #rename(id: string): void {
    const fresh = newId()
    this.#options.keep.dropUnsent(id)
    this.#change(mark(this.outbox, id, { id: fresh }))
    const renamed = this.outbox.find((entry) => entry.id === fresh)
    if (renamed) this.#options.keep.keepUnsent(renamed)
  }

  #change(outbox: Outbox): void {
    this.outbox = outbox
    this.#options.onChange()
  }
}
