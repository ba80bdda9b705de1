import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** What the line does to the next connections. */
export interface Weather {
  /** Milliseconds that each piece is late, in both directions. */
  readonly delayMs?: number
  /** Bytes a piece has at most: requests and answers arrive in crumbs. */
  readonly crumbs?: number
  /** The request gets through; the connection is cut at the first byte of the answer. */
  readonly loseAnswer?: boolean
  /** The connection is cut after so many bytes of the request. */
  readonly cutAfter?: number
  /** Nothing of the answer gets through until {@link Proxy.thaw}; what was asked for is done. */
  readonly freezeAnswer?: boolean
  /** Nothing of the request gets through until {@link Proxy.thaw}. */
  readonly freezeRequest?: boolean
}

/** A line between a client and a server that can be as bad as lines are. */
export interface Proxy {
  readonly url: string
  /** Connections so far. */
  readonly connections: () => number
  /** Asked anew for each connection. */
  setWeather(weather: Weather | (() => Weather)): void
  /** Ends every connection at once, without a farewell. */
  cutAll(): void
  /** Stops all bytes, both ways, of the connections that are open; they stay open. */
  freezeAll(): void
  /** Lets go everything that was frozen, and all that was held back by it. */
  thaw(): void
  close(): Promise<void>
}

/** One direction of a connection: a queue in order, that may stand still. */
interface Pipe {
  frozen: boolean
  push(data: Buffer): void
  /** After the last byte: that there is no more. */
  finish(): void
  run(): void
}

export async function openProxy(target: string): Promise<Proxy> {
  const { hostname: host, port } = new URL(target)
  const lines = new Set<{ sockets: readonly Socket[]; pipes: readonly Pipe[] }>()
  let weather: () => Weather = () => ({})
  let connections = 0
  const server = createServer({ noDelay: true, allowHalfOpen: true }, (client) => {
    connections += 1
    const now = weather()
    const upstream = connect({ host, port: Number(port), noDelay: true, allowHalfOpen: true })
    const there = pipeTo(upstream, now)
    const back = pipeTo(client, now)
    there.frozen = now.freezeRequest ?? false
    back.frozen = now.freezeAnswer ?? false
    let asked = 0
    client.on('data', (data) => {
      const rest = (now.cutAfter ?? Number.POSITIVE_INFINITY) - asked
      asked += data.length
      there.push(data.subarray(0, Math.max(0, Math.min(data.length, rest))))
      if (data.length >= rest) client.destroy()
    })
    upstream.on('data', (data) => {
      if (!now.loseAnswer) return back.push(data)
      client.destroy()
      upstream.destroy()
    })
    const line = { sockets: [client, upstream], pipes: [there, back] }
    lines.add(line)
    // what is on its way arrives, also when its sender has gone
    for (const [from, pipe] of [
      [client, there],
      [upstream, back],
    ] as const) {
      from.on('error', () => undefined)
      from.on('end', () => pipe.finish())
      from.on('close', () => {
        pipe.finish()
        if (client.closed && upstream.closed) lines.delete(line)
      })
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const cutAll = () => lines.forEach(({ sockets }) => sockets.forEach((one) => one.destroy()))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    connections: () => connections,
    setWeather: (next) => (weather = typeof next === 'function' ? next : () => next),
    cutAll,
    freezeAll: () => lines.forEach(({ pipes }) => pipes.forEach((pipe) => (pipe.frozen = true))),
    thaw: () => {
      for (const pipe of [...lines].flatMap(({ pipes }) => pipes)) {
        pipe.frozen = false
        pipe.run()
      }
    },
    close: async () => {
      cutAll()
      server.close()
      await once(server, 'close')
    },
  }
}

function pipeTo(to: Socket, { delayMs = 0, crumbs = Number.POSITIVE_INFINITY }: Weather): Pipe {
  const queue: Buffer[] = []
  let busy = false
  let finished = false
  const pipe: Pipe = {
    frozen: false,
    push: (data) => {
      for (let at = 0; at < data.length; at += crumbs)
        queue.push(data.subarray(at, Math.min(data.length, at + crumbs)))
      pipe.run()
    },
    finish: () => {
      finished = true
      pipe.run()
    },
    run: () => {
      if (busy || pipe.frozen) return
      const next = queue.shift()
      if (!next) return void (finished && to.end())
      busy = true
      const send = () => {
        busy = false
        if (pipe.frozen) return void queue.unshift(next)
        if (to.writable) to.write(next)
        pipe.run()
      }
      if (delayMs > 0 || crumbs < 1_000) setTimeout(send, delayMs)
      else send()
    },
  }
  return pipe
}
