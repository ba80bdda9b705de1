import { createServer, type AddressInfo, type Socket } from 'node:net'

/** A mail as it came over the wire. */
export interface Received {
  readonly from: string
  readonly to: readonly string[]
  /** Headers and body, as they were sent. */
  readonly raw: string
  /** The plain part, decoded. */
  readonly text: string
  /** The HTML part, decoded. */
  readonly html: string
  readonly headers: ReadonlyMap<string, string>
}

/** What a mail server says at a step; `stall` and `break` are what it does instead of saying anything. */
type Reply = string
/** Steps of a delivery, as the client takes them. */
export type Step = 'greeting' | 'MAIL' | 'RCPT' | 'DATA' | 'words'

/** A real SMTP server on a port of this machine, that behaves as it is told. */
export interface MailServer {
  readonly url: string
  readonly received: Received[]
  /** How often a connection was made. */
  connections(): number
  /** Says this at a step from now on; without a reply it is its polite self again. */
  at(step: Step, reply?: Reply): void
  close(): Promise<void>
}

const POLITE: Readonly<Record<Step, string>> = {
  greeting: '220 mail.example.org ESMTP',
  MAIL: '250 2.1.0 fine',
  RCPT: '250 2.1.5 fine',
  DATA: '354 go on',
  words: '250 2.0.0 taken',
}

export async function openMailServer(): Promise<MailServer> {
  const received: Received[] = []
  const replies = new Map<Step, Reply>()
  const sockets = new Set<Socket>()
  let connections = 0
  const server = createServer((socket) => {
    connections += 1
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => undefined)
    converse(socket, {
      answer: (step) => say(socket, replies.get(step) ?? POLITE[step]),
      keep: (mail) => received.push(mail),
      takes: () => replies.get('words') === undefined || isYes(replies.get('words')),
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    connections: () => connections,
    at: (step, reply) => {
      if (reply === undefined) replies.delete(step)
      else replies.set(step, reply)
    },
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise<void>((done) => server.close(() => done()))
    },
  }
}

const isYes = (reply: Reply | undefined): boolean => reply?.startsWith('2') === true

function say(socket: Socket, reply: Reply): void {
  if (reply === 'stall') return
  if (reply === 'break') socket.destroy()
  else socket.write(`${reply}\r\n`)
}

interface Ground {
  readonly answer: (step: Step) => void
  readonly keep: (mail: Received) => void
  readonly takes: () => boolean
}

function converse(socket: Socket, { answer, keep, takes }: Ground): void {
  let waiting = ''
  let isData = false
  let from = ''
  let to: string[] = []
  const hearLine = (line: string) => {
    const verb = line.split(/[ :]/u)[0]?.toUpperCase() ?? ''
    const address = /<([^>]*)>/u.exec(line)?.[1] ?? ''
    if (verb === 'EHLO') return socket.write('250-mail.example.org\r\n250 8BITMIME\r\n')
    if (verb === 'QUIT') return socket.end('221 bye\r\n')
    if (verb === 'MAIL') {
      from = address
      to = []
      return answer('MAIL')
    }
    if (verb === 'RCPT') {
      to.push(address)
      return answer('RCPT')
    }
    if (verb !== 'DATA') return socket.write('250 fine\r\n')
    isData = true
    return answer('DATA')
  }
  socket.on('data', (bytes: Buffer) => {
    waiting += bytes.toString('latin1')
    for (;;) {
      const mark = isData ? '\r\n.\r\n' : '\r\n'
      const end = waiting.indexOf(mark)
      if (end < 0) return
      const said = waiting.slice(0, end)
      waiting = waiting.slice(end + mark.length)
      if (!isData) hearLine(said)
      else {
        isData = false
        if (takes()) keep(opened(from, to, said.replace(/^\.\./gmu, '.')))
        answer('words')
      }
    }
  })
  answer('greeting')
}

function opened(from: string, to: readonly string[], raw: string): Received {
  const headers = headersOf(raw)
  const boundary = /boundary="?([^";]+)"?/u.exec(headers.get('content-type') ?? '')?.[1]
  const parts = boundary ? raw.split(`--${boundary}`) : [raw]
  const partOf = (type: string) => {
    const part = parts.find((one) =>
      headersOf(one.trimStart()).get('content-type')?.startsWith(type),
    )
    return part ? decoded(part.trimStart()) : ''
  }
  return { from, to, raw, headers, text: partOf('text/plain'), html: partOf('text/html') }
}

function headersOf(part: string): ReadonlyMap<string, string> {
  const head = part.split('\r\n\r\n')[0] ?? ''
  const lines = head.replace(/\r\n[ \t]+/gu, ' ').split('\r\n')
  return new Map(
    lines.map((line) => {
      const [name = '', ...value] = line.split(':')
      return [name.toLowerCase(), unfolded(value.join(':').trim())]
    }),
  )
}

/** Encoded words of a header (RFC 2047). */
const unfolded = (value: string): string =>
  value
    .replace(/\?=\s+=\?/gu, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/giu, (_whole, how: string, text: string) =>
      how.toLowerCase() === 'b'
        ? Buffer.from(text, 'base64').toString()
        : quoted(text.replaceAll('_', ' ')),
    )

const quoted = (text: string): string =>
  Buffer.from(
    text
      .replace(/=\r\n/gu, '')
      .replace(/=([0-9a-f]{2})/giu, (_whole, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      ),
    'latin1',
  ).toString()

function decoded(part: string): string {
  const headers = headersOf(part)
  const body = part.slice(part.indexOf('\r\n\r\n') + 4).replace(/\r\n$/u, '')
  const how = headers.get('content-transfer-encoding')?.toLowerCase()
  if (how === 'base64') return Buffer.from(body, 'base64').toString().replaceAll('\r\n', '\n')
  if (how === 'quoted-printable') return quoted(body).replaceAll('\r\n', '\n')
  return Buffer.from(body, 'latin1').toString().replaceAll('\r\n', '\n')
}
