import type { AgentFrame, ClientFrame, VisitorFrame } from '@diapason/contract'
import { WebSocket } from 'ws'
import { until } from './until.ts'

type AnyFrame = VisitorFrame | AgentFrame
type FrameOf<F extends AnyFrame, K extends F['type']> = Extract<F, { type: K }>

/** A connection to `/api/v1/live` and everything it has heard. */
export interface Live<F extends AnyFrame> {
  readonly frames: readonly F[]
  /** Every byte that came, to search it. */
  raw(): string
  send(frame: ClientFrame): void
  all<K extends F['type']>(type: K): FrameOf<F, K>[]
  /** The first frame of a type that fits, now or later. */
  next<K extends F['type']>(
    type: K,
    fits?: (frame: FrameOf<F, K>) => boolean,
  ): Promise<FrameOf<F, K>>
  subscribe(conversation: string): Promise<number>
  /** The code it was closed with, once it is. */
  closeCode(): number | null
  close(): void
}

/** Connects, says hello and waits until the server is ready, or has refused. */
export async function openLive<F extends AnyFrame>(
  url: string,
  who: { headers?: Record<string, string>; token?: string },
): Promise<Live<F>> {
  const address = `${url.replace('http', 'ws')}/api/v1/live`
  const socket = new WebSocket(address, { headers: who.headers ?? {} })
  const lines: string[] = []
  const frames: F[] = []
  let code: number | null = null
  socket.on('message', (data: Buffer) => {
    lines.push(data.toString())
    frames.push(JSON.parse(data.toString()) as F)
  })
  socket.on('close', (given) => (code = given))
  socket.on('error', () => undefined)
  const send = (frame: ClientFrame) => socket.send(JSON.stringify(frame))
  await until(() => socket.readyState === WebSocket.OPEN || code !== null)
  if (code === null) send({ type: 'hello', ...(who.token !== undefined && { token: who.token }) })
  await until(() => frames.length > 0 || code !== null)
  const all = <K extends F['type']>(type: K) =>
    frames.filter((frame): frame is FrameOf<F, K> => frame.type === type)
  const next: Live<F>['next'] = (type, fits = () => true) => until(() => all(type).find(fits))
  return {
    frames,
    raw: () => lines.join('\n'),
    send,
    all,
    next,
    subscribe: async (conversation) => {
      send({ type: 'subscribe', conversation })
      const isIt = (frame: { conversation?: unknown }) => frame.conversation === conversation
      return ((await next('subscribed', isIt as never)) as { lastSeq: number }).lastSeq
    },
    closeCode: () => code,
    close: () => socket.terminate(),
  }
}
