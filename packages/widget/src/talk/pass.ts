import type { NewVisit, Visit } from '@diapason/contract'
import type { Answer, Api, Refusal } from './api.ts'
import type { Keep } from './keep.ts'

export type Identity = NonNullable<NewVisit['identity']>

export interface PassOptions {
  readonly api: Api
  readonly keep: Keep
  readonly channel: string
  readonly language: 'fr' | 'en'
  /** Called with every new pass, before anybody uses it. */
  readonly onVisit: (visit: Visit) => void
  /** What whoever set the widget up has to mend. */
  readonly onError: (message: string) => void
}

/** The visitor's pass: asked for at the first deliberate act, renewed when it has expired. */
export class Pass {
  readonly #options: PassOptions
  #asking: Promise<Answer<Visit>> | null = null
  visit: Visit | null = null
  /** Who the site says the customer is; told to the server with the next pass. */
  identity: Identity | undefined
  /** The conversation the passes were for. */
  conversationId: string | null = null

  constructor(options: PassOptions) {
    this.#options = options
  }

  /** The pass at hand, or a new one. */
  async get(): Promise<Answer<Visit>> {
    const fresh = this.visit && Date.parse(this.visit.expiresAt) > Date.now()
    return fresh && this.visit ? { ok: true, value: this.visit } : this.renew()
  }

  /** The server no longer takes the pass at hand: the next act asks for another. */
  expire(): void {
    if (this.visit) this.visit = { ...this.visit, expiresAt: new Date(0).toISOString() }
  }

  /** True when this browser has, or had, a pass. */
  get isKnown(): boolean {
    return this.visit !== null || this.#options.keep.token !== null
  }

  /** A pass that names somebody else, or nobody, is renewed. */
  identify(identity: Identity): void {
    const isNews = this.identity?.signature !== identity.signature
    this.identity = identity
    if (isNews && this.visit) void this.renew()
  }

  /** The customer is erased: the next act is somebody new. */
  forget(): void {
    this.visit = null
    this.conversationId = null
    this.#options.keep.token = null
  }

  /** Asks for a pass, continuing the earlier conversation where there is one. One request at a time. */
  renew(): Promise<Answer<Visit>> {
    this.#asking ??= this.#renew().finally(() => {
      this.#asking = null
    })
    return this.#asking
  }

  /** Asks something with the pass; renews the pass once when the server no longer takes it. */
  async ask<T>(path: string, body?: object): Promise<Answer<T>> {
    const pass = await this.get()
    if (!pass.ok) return pass
    const first = await this.#options.api.ask<T>(path, { token: pass.value.token, body })
    if (first.ok || !isOutdated(first)) return first
    const renewed = await this.renew()
    if (!renewed.ok) return renewed
    return this.#options.api.ask<T>(path, { token: renewed.value.token, body })
  }

  async #renew(): Promise<Answer<Visit>> {
    const earlier = this.visit?.token ?? this.#options.keep.token ?? undefined
    let answer = await this.#request(earlier)
    if (earlier && isRefused(answer, [400, 401, 404, 410, 422]))
      answer = await this.#request(undefined)
    if (this.identity && isRefused(answer, [400, 403, 422]))
      answer = await this.#asNobody(answer, earlier)
    if (answer.ok) {
      this.visit = answer.value
      this.#options.keep.token = answer.value.token
      this.#options.onVisit(answer.value)
    }
    return answer
  }

  /** A wrong signature is the site's fault: the customer is heard all the same, as a stranger. */
  async #asNobody(refusal: Answer<Visit>, token: string | undefined): Promise<Answer<Visit>> {
    this.identity = undefined
    const answer = await this.#request(token)
    if (answer.ok && !refusal.ok)
      this.#options.onError(
        `identify was not accepted: ${refusal.problem?.message} ${refusal.problem?.action}`,
      )
    return answer
  }

  #request(token: string | undefined): Promise<Answer<Visit>> {
    const { channel, language, api } = this.#options
    const body: NewVisit = {
      channel,
      language,
      ...(token && { token }),
      ...(this.identity && { identity: this.identity }),
    }
    return api.ask<Visit>('visits', { body })
  }
}

const isRefused = (answer: Answer<Visit>, statuses: readonly number[]): boolean =>
  !answer.ok && statuses.includes(answer.status)

/** The pass is too old, or leads to a conversation that another one has replaced. */
const isOutdated = ({ status, problem }: Refusal): boolean =>
  status === 401 || problem?.code === 'conversation_moved'
