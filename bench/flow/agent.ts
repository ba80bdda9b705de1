import type { AgentFrame } from '@diapason/contract'
import { WebSocket } from 'ws'
import type { BenchServer } from './server.ts'

/** An agent's live connection. */
export interface Agent {
  /** Watches a conversation; resolves when the server confirms it. */
  watch(conversation: string): Promise<void>
  close(): void
}

/** Signs in as the console does, and follows the inbox. */
export async function openAgent(
  server: BenchServer,
  hear: (frame: AgentFrame) => void,
): Promise<Agent> {
  const cookie = await signIn(server)
  const origin = `http://127.0.0.1:${server.port}`
  const socket = new WebSocket(`ws://127.0.0.1:${server.port}/api/v1/live`, {
    headers: { cookie, origin },
  })
  const waiting = new Map<string, () => void>()
  const said = (key: string) => new Promise<void>((resolve) => waiting.set(key, resolve))
  socket.on('message', (data: Buffer) => {
    const frame = JSON.parse(data.toString()) as AgentFrame
    if (frame.type === 'ready') waiting.get('ready')?.()
    if (frame.type === 'subscribed') waiting.get(frame.conversation)?.()
    hear(frame)
  })
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
  const say = (frame: object) => socket.send(JSON.stringify(frame))
  const ready = said('ready')
  say({ type: 'hello' })
  await ready
  say({ type: 'inbox' })
  return {
    watch: (conversation) => {
      const subscribed = said(conversation)
      say({ type: 'subscribe', conversation })
      return subscribed
    },
    close: () => socket.terminate(),
  }
}

async function signIn({ port, signInToken }: BenchServer): Promise<string> {
  const origin = `http://127.0.0.1:${port}`
  const answer = await fetch(`${origin}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-diapason': '1', origin },
    body: JSON.stringify({ token: signInToken }),
  })
  const cookie = answer.headers.get('set-cookie')?.split(';')[0]
  if (!answer.ok || !cookie) throw new Error(`signing in answered ${answer.status}`)
  return cookie
}
