import { createHmac, timingSafeEqual } from 'node:crypto'
import { forbidden } from '../errors.ts'

/**
 * Proof that the company's own server vouches for a signed-in customer: hex HMAC-SHA256 of the
 * customer's id with the channel's identity secret.
 * @throws `forbidden` (403) when the signature does not match
 */
export function checkIdentity(identity: { id: string; signature: string }, secret: string): void {
  const expected = createHmac('sha256', secret).update(identity.id).digest()
  const given = Buffer.from(identity.signature, 'hex')
  if (given.length === expected.length && timingSafeEqual(given, expected)) return
  throw forbidden(
    'The identity signature does not match.',
    'Sign the customer id on your server: hex HMAC-SHA256 with the channel’s identity secret.',
  )
}
