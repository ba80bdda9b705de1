import websocket from '@fastify/websocket'
import type { WebSocket } from '@fastify/websocket'
import {
  clientFrameSchema,
  type AgentFrame,
  type ClientFrame,
  type VisitorFrame,
} from '@diapason/contract'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { isOwnSite } from '../access/origins.ts'
import { COOKIE, findActor } from '../access/sessions.ts'
import type { VisitorTokens } from '../access/visitor-tokens.ts'
import type { FlowContext } from '../flow/context.ts'
import type { Hub } from './hub.ts'
import type { LivePresence } from './presence.ts'
import type { Viewers } from './viewers.ts'
import { agentSeat } from './agent-seat.ts'
import { visitorSeat } from './visitor-seat.ts'

/** What the live connections work with. */
export interface LiveContext {
  readonly flow: FlowContext
  readonly tokens: VisitorTokens
  readonly hub: Hub
  readonly presence: LivePresence
  readonly viewers: Viewers
}

/** A connection that has said who it is. */
export interface Seat {
  /** @throws on a frame that this side may not send */
  hear(frame: ClientFrame): Promise<void>
  leave(): void
}

/** Largest frame a browser may send, in bytes. */
const FRAME_LIMIT = 16_384
/** Milliseconds between two looks whether the other side is still there. */
const ALIVE_MS = 30_000
/** Milliseconds within which a connection must say who it is. */
const HELLO_MS = 10_000
/** Frames in ten seconds above which a connection is closed. */
const FRAMES_LIMIT = 200

/** The WebSocket at `/api/v1/live`, for widgets and consoles. */
export async function registerLive(server: FastifyInstance, live: LiveContext): Promise<void> {
  await server.register(websocket, { options: { maxPayload: FRAME_LIMIT } })
  await server.register(async (inner) => {
    inner.get('/api/v1/live', { websocket: true, schema: { hide: true } }, (socket, request) =>
      converse(live, socket, request),
    )
  })
}

function converse(live: LiveContext, socket: WebSocket, request: FastifyRequest): void {
  let seat: Seat | null = null
  let isGone = false
  let frames = 0
  let work = Promise.resolve()
  const late = setTimeout(() => socket.close(4401, 'say hello first'), HELLO_MS)
  const ease = setInterval(() => (frames = 0), 10_000)
  const stopWatching = endWhenDead(socket)
  const say = (frame: VisitorFrame | AgentFrame) => {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(frame))
  }
  const refuse = () => socket.close(4401, 'sign in, or ask for a new visit')
  const drop = () => socket.close(1012, 'come back and read anew')
  const hear = async (data: string) => {
    if (isGone) return
    const frame = clientFrameSchema.parse(JSON.parse(data))
    if (frame.type === 'ping') return say({ type: 'pong' })
    if (frame.type !== 'hello')
      return seat ? seat.hear(frame) : socket.close(4401, 'say hello first')
    seat ??= await admit(live, { request, token: frame.token, say, refuse, drop })
    clearTimeout(late)
    // Whoever went while being admitted must not stay among those who are here.
    if (isGone) seat?.leave()
    else if (seat) say({ type: 'ready' })
    else refuse()
  }
  socket.on('message', (data: Buffer) => {
    frames += 1
    if (frames > FRAMES_LIMIT) return socket.close(4429, 'too many frames')
    work = work
      .then(() => hear(data.toString()))
      .catch(() => socket.close(4400, 'this frame cannot be read'))
  })
  socket.on('error', () => socket.terminate())
  socket.on('close', () => {
    isGone = true
    clearTimeout(late)
    clearInterval(ease)
    stopWatching()
    seat?.leave()
  })
}

/** A line that was cut says nothing: its agent would count as present, and its seat would stay. */
function endWhenDead(socket: WebSocket): () => void {
  let isAlive = true
  socket.on('pong', () => (isAlive = true))
  const look = setInterval(() => {
    if (!isAlive) return socket.terminate()
    isAlive = false
    socket.ping()
  }, ALIVE_MS)
  return () => clearInterval(look)
}

/** Visitors by their token, on the site that it was given to; people by cookie, on our own pages. */
async function admit(
  live: LiveContext,
  guest: {
    request: FastifyRequest
    token: string | undefined
    say: (frame: VisitorFrame | AgentFrame) => void
    refuse: () => void
    drop: () => void
  },
): Promise<Seat | null> {
  const { request, token, say, drop } = guest
  if (token !== undefined) {
    const visitor = await live.tokens.read(token).catch(() => null)
    const { origin } = request.headers
    const elsewhere = origin !== undefined && visitor?.origin !== origin && visitor?.origin !== null
    return visitor && !elsewhere ? visitorSeat(live, visitor, { say, drop }) : null
  }
  const cookie = request.cookies[COOKIE]
  if (!cookie || !isOwnSite(request.headers)) return null
  const find = () => findActor(live.flow.store.db, cookie)
  const actor = await find()
  if (!actor?.user) return null
  const { role } = actor.user
  const check = () =>
    void find().then((still) => {
      if (!still) guest.refuse()
      else if (still.user?.role !== role) drop()
    }, guest.refuse)
  return agentSeat(live, { ...actor, user: actor.user }, { say, check, drop })
}
