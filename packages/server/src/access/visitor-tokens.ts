import { jwtVerify, SignJWT } from 'jose'
import { z } from 'zod'
import { visitExpired } from '../errors.ts'

/** Minutes a visitor's token opens its conversation. */
const MINUTES = 60
/** Days within which an expired token still leads back to its conversation. */
const RETURN_DAYS = 30
/** Verified tokens kept in memory: verifying costs a tenth of a millisecond, reading them does not. */
const REMEMBERED = 20_000

const visitorSchema = z.object({
  workspaceId: z.uuid(),
  channelId: z.uuid(),
  customerId: z.uuid(),
  conversationId: z.uuid(),
  language: z.enum(['fr', 'en']),
  /** The site the token was given to: it is good on that site alone. */
  origin: z.string().nullable(),
})
/** What a visitor's token says: one customer, one channel, one conversation. */
export type Visitor = z.infer<typeof visitorSchema>

/** Makes and reads visitor tokens: signed with the server's secret, short-lived, stored nowhere. */
export interface VisitorTokens {
  issue(visitor: Visitor): Promise<{ token: string; expiresAt: string }>
  /** @throws `visit_expired` (401) */
  read(token: string): Promise<Visitor>
  /**
   * For the way back from a mail: it opens nothing by itself, and leads to the conversation on the
   * site that it was made for, for so many days.
   */
  issueReturn(visitor: Visitor, days: number): Promise<string>
  /**
   * For coming back: accepts an expired token for 30 days, and that of a mail while it is good.
   * @throws `visit_expired` (401)
   */
  readAnyAge(token: string): Promise<Visitor>
}

export function visitorTokens(secret: Uint8Array): VisitorTokens {
  const known = new Map<string, { visitor: Visitor; until: number }>()
  const verify = async (token: string, tolerance: number, audience = 'visitor') => {
    try {
      const options = { algorithms: ['HS256'], audience, clockTolerance: tolerance }
      const { payload } = await jwtVerify(token, secret, options)
      return { visitor: visitorSchema.parse(payload), until: (payload.exp ?? 0) * 1_000 }
    } catch {
      throw visitExpired()
    }
  }
  return {
    issue: async (visitor) => {
      const expires = Math.floor(Date.now() / 1_000) + MINUTES * 60
      const jwt = new SignJWT({ ...visitor }).setProtectedHeader({ alg: 'HS256' })
      const token = await jwt.setAudience('visitor').setExpirationTime(expires).sign(secret)
      return { token, expiresAt: new Date(expires * 1_000).toISOString() }
    },
    read: async (token) => {
      const hit = known.get(token)
      if (hit && hit.until > Date.now()) return hit.visitor
      const verified = await verify(token, 0)
      if (known.size >= REMEMBERED) known.clear()
      known.set(token, verified)
      return verified.visitor
    },
    issueReturn: (visitor, days) =>
      new SignJWT({ ...visitor })
        .setProtectedHeader({ alg: 'HS256' })
        .setAudience('return')
        .setExpirationTime(`${days}d`)
        .sign(secret),
    readAnyAge: async (token) => {
      const kept = verify(token, RETURN_DAYS * 86_400)
      return (await kept.catch(() => verify(token, 0, 'return'))).visitor
    },
  }
}
