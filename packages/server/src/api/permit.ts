import type { FastifyRequest } from 'fastify'
import { lineOf } from '../access/may.ts'
import type { Line } from '../access/permissions.ts'
import { forbidden, type DiapasonError } from '../errors.ts'
import { actorOf } from './guests.ts'

const BASE = '/api/v1'

/** A route as the table of permissions names it: `GET /conversations/:id`. */
export const routeOf = (request: FastifyRequest): string => {
  const { method, routeOptions } = request
  const path = (routeOptions.url ?? '').slice(BASE.length).replace(/\/$/, '')
  return `${method === 'HEAD' ? 'GET' : method} ${path}`
}

/** Who is behind the door may do what the table says, and nothing else. @throws `forbidden` (403) */
export async function permit(request: FastifyRequest): Promise<void> {
  const route = routeOf(request)
  const line = lineOf(route)
  if (!line) throw unlisted(route)
  const caller = actorOf(request).user?.role ?? 'machine'
  if (!line.who.includes(caller)) throw caller === 'machine' ? notForMachines() : refusal(line)
}

const unlisted = (route: string): DiapasonError =>
  forbidden(`Nobody may ${route} yet.`, 'Give the route a line in access/permissions.ts.')

const notForMachines = (): DiapasonError =>
  forbidden('This is for people, not for API keys.', 'Sign in to do this.')

const NAMES: Readonly<Record<string, string>> = {
  agent: 'agents',
  coach: 'coaches',
  lead: 'leads',
  admin: 'administrators',
  dpo: 'the data protection officer',
}

const refusal = ({ who }: Line): DiapasonError =>
  forbidden(`This is for ${who.flatMap((one) => NAMES[one] ?? []).join(', ')}.`, 'Ask one of them.')
