import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pause } from './until.ts'

/** A question as it came in over the wire. */
export interface Received {
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: { model: string; messages: { role: string; content: unknown }[]; tools?: unknown }
  readonly raw: string
}

/** What a server does with a question. */
export type Behaviour = (answer: ServerResponse, question: Received) => void | Promise<void>

/** A real HTTP server that speaks as servers of language models do, or as it likes. */
export interface ModelServer {
  readonly url: string
  readonly received: Received[]
  behave(behaviour: Behaviour): void
  close(): Promise<void>
}

/** Listens on a free port of this machine. */
export async function openModelServer(behaviour: Behaviour): Promise<ModelServer> {
  const received: Received[] = []
  let behaves = behaviour
  const server = createServer((request, answer) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const raw = Buffer.concat(parts).toString()
      const body = JSON.parse(raw) as Received['body']
      const question = { path: request.url ?? '', headers: request.headers, body, raw }
      received.push(question)
      void behaves(answer, question)
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    behave: (next) => {
      behaves = next
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise<void>((done) => server.close(() => done()))
    },
  }
}

export const event = (answer: ServerResponse, data: unknown): boolean =>
  answer.write(`data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`)

const chunk = (delta: object, finish: string | null = null) => ({
  id: 'c',
  object: 'chat.completion.chunk',
  created: 1,
  model: 'm',
  choices: [{ index: 0, delta, finish_reason: finish }],
})

/** Begins an answer of events. */
export const begin = (answer: ServerResponse): void =>
  void answer.writeHead(200, { 'content-type': 'text/event-stream' })

/** Says part of an answer in OpenAI's format. */
export const say = (answer: ServerResponse, content: string): void =>
  void event(answer, chunk({ role: 'assistant', content }))

/** Ends it, as servers do. */
export const end = (answer: ServerResponse, finish = 'stop'): void => {
  event(answer, chunk({}, finish))
  event(answer, {
    ...chunk({}),
    choices: [],
    usage: { prompt_tokens: 210, completion_tokens: 40, total_tokens: 250 },
  })
  event(answer, '[DONE]')
  answer.end()
}

/** Streams a text word by word in OpenAI's format. */
export const says =
  (text: string): Behaviour =>
  async (answer) => {
    begin(answer)
    for (const word of text.split(/(?<= )/)) {
      say(answer, word)
      await pause(2)
    }
    end(answer)
  }

/** Calls a tool that nobody gave it. */
export const callsTool: Behaviour = (answer) => {
  begin(answer)
  const call = { name: 'refund', arguments: '{"amount":500}' }
  event(answer, chunk({ tool_calls: [{ index: 0, id: 't', type: 'function', function: call }] }))
  end(answer, 'tool_calls')
}
