import type { Attachment } from '@diapason/contract'
import type { Answer, Refusal } from '../talk/api.ts'
import type { Uploads } from '../talk/uploads.ts'

/** Milliseconds without a byte on its way after which a connection counts as lost. */
const STALL_MS = 30_000
/** Milliseconds until the next attempt where there were too many. */
const BUSY_MS = 20_000
const NOTHING: Refusal = { ok: false, status: 0, problem: null, wait: 0 }

/**
 * Brings one file to the server, once, however often it is asked. What has failed is tried again at
 * the next call, with the same id: the server knows it by that.
 */
export class Upload {
  readonly #ground: Uploads
  readonly #id: string
  readonly #file: File
  readonly #onProgress: (share: number) => void
  #way: Promise<Answer<Attachment>> | null = null
  #request: XMLHttpRequest | null = null

  constructor(
    ground: Uploads,
    { id, file }: { readonly id: string; readonly file: File },
    onProgress: (share: number) => void,
  ) {
    this.#ground = ground
    this.#id = id
    this.#file = file
    this.#onProgress = onProgress
  }

  send(): Promise<Answer<Attachment>> {
    this.#way ??= this.#withPass().then((answer) => {
      if (!answer.ok) this.#way = null
      return answer
    })
    return this.#way
  }

  /** The customer does not want to send it after all. */
  cancel(): void {
    this.#request?.abort()
    void this.#remove()
  }

  async #remove(): Promise<void> {
    const { origin, pass } = this.#ground
    const token = pass.visit?.token
    if (!token) return
    const headers = { authorization: `Bearer ${token}` }
    await fetch(addressOf(origin, this.#id), { method: 'DELETE', headers }).catch(() => undefined)
  }

  async #withPass(): Promise<Answer<Attachment>> {
    const { pass } = this.#ground
    const known = await pass.get()
    if (!known.ok) return known
    const first = await this.#post(known.value.token)
    const isOutdated =
      !first.ok && (first.status === 401 || first.problem?.code === 'conversation_moved')
    if (!isOutdated) return first
    const renewed = await pass.renew()
    return renewed.ok ? this.#post(renewed.value.token) : renewed
  }

  /** `fetch` cannot tell how far it is. */
  #post(token: string): Promise<Answer<Attachment>> {
    return new Promise((done) => {
      const request = new XMLHttpRequest()
      this.#request = request
      const name = encodeURIComponent(this.#file.name)
      request.open('POST', `${addressOf(this.#ground.origin, this.#id)}?name=${name}`)
      request.setRequestHeader('authorization', `Bearer ${token}`)
      request.setRequestHeader('content-type', 'application/octet-stream')
      let stalled: ReturnType<typeof setTimeout> | undefined
      const watch = () => {
        clearTimeout(stalled)
        stalled = setTimeout(() => request.abort(), STALL_MS)
      }
      request.upload.onprogress = ({ loaded, total }) => {
        watch()
        this.#onProgress(total && loaded / total)
      }
      request.onloadend = () => {
        clearTimeout(stalled)
        done(answerOf(request))
      }
      watch()
      request.send(this.#file)
    })
  }
}

export const addressOf = (origin: string, id: string): string =>
  `${origin}/api/v1/visitor/conversation/attachments/${id}`

/** Nothing but 0 is known of a request that broke off. */
const answerOf = ({ status, responseText }: XMLHttpRequest): Answer<Attachment> => {
  const ok = status >= 200 && status < 300
  try {
    const told: unknown = JSON.parse(responseText)
    if (ok) return { ok, value: told as Attachment }
    const wait = status === 429 ? BUSY_MS : 0
    return { ok, status, problem: told as Refusal['problem'], wait }
  } catch {
    return { ...NOTHING, status: ok ? 0 : status }
  }
}
