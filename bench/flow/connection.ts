import { connect, type Socket } from 'node:net'

/** An answer's status and body. */
export interface Answer {
  readonly status: number
  readonly body: string
}

/** One keep-alive HTTP connection, one request at a time. */
export interface Connection {
  post(path: string, body: object, headers?: Readonly<Record<string, string>>): Promise<Answer>
  close(): void
}

const HEAD_END = '\r\n\r\n'

/**
 * Written by hand because a general client takes more of the shared cores than the server that it
 * measures. Understands `content-length` answers only: all that the measured servers send.
 */
export async function openConnection(port: number): Promise<Connection> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('error', reject)
  })
  const reader = readAnswers(socket)
  return {
    post: (path, body, headers = {}) => {
      const text = JSON.stringify(body)
      const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
      const answer = reader.next()
      socket.write(
        `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncontent-type: application/json\r\n` +
          `content-length: ${Buffer.byteLength(text)}\r\n${lines.join('')}\r\n${text}`,
      )
      return answer
    },
    close: () => socket.destroy(),
  }
}

function readAnswers(socket: Socket): { next(): Promise<Answer> } {
  let rest: Buffer = Buffer.alloc(0)
  let waiting: { resolve(answer: Answer): void; reject(error: Error): void } | undefined
  socket.on('data', (chunk) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    const answer = wholeAnswer(rest)
    if (!answer) return
    rest = Buffer.alloc(0)
    waiting?.resolve(answer)
  })
  const fail = (error?: Error) => waiting?.reject(error ?? new Error('the connection was closed'))
  socket.on('error', fail)
  socket.on('close', () => fail())
  return {
    next: () => new Promise((resolve, reject) => (waiting = { resolve, reject })),
  }
}

function wholeAnswer(data: Buffer): Answer | undefined {
  const end = data.indexOf(HEAD_END)
  if (end < 0) return undefined
  const head = data.toString('latin1', 0, end)
  const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? chunkedLength(head))
  const begin = end + HEAD_END.length
  if (data.length < begin + length) return undefined
  return { status: Number(head.slice(9, 12)), body: data.toString('utf8', begin, begin + length) }
}

function chunkedLength(head: string): never {
  throw new Error(`an answer without content-length: ${head}`)
}
