import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

const CIPHER = 'aes-256-gcm'
const NONCE = 12
const TAG = 16
/** Begins every secret, so that a leaked one is recognised. */
const PREFIX = 'whsec_'

/** A secret that a webhook’s receiver shares with us: 32 random bytes, as Standard Webhooks writes them. */
export const newSigningSecret = (): string => PREFIX + randomBytes(32).toString('base64')

const sealingKey = (secret: Uint8Array): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', 'secrets of webhooks', 32))

/** Encrypts a signing secret with the server’s own, for one webhook of one workspace. */
export function sealSecret(secret: Uint8Array, text: string, place: string): Buffer {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv(CIPHER, sealingKey(secret), nonce).setAAD(Buffer.from(place))
  return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
}

/** @returns null when it was sealed with another secret, or for another webhook */
export function openSecret(secret: Uint8Array, sealed: Buffer, place: string): string | null {
  try {
    const decipher = createDecipheriv(CIPHER, sealingKey(secret), sealed.subarray(0, NONCE))
    decipher.setAAD(Buffer.from(place)).setAuthTag(sealed.subarray(-TAG))
    const text = Buffer.concat([decipher.update(sealed.subarray(NONCE, -TAG)), decipher.final()])
    return text.toString('utf8')
  } catch {
    return null
  }
}

/** What is signed: which event, when it was sent (seconds since 1970), and the body as it goes. */
export interface Signed {
  readonly id: string
  readonly seconds: number
  readonly body: string
}

/**
 * The header `webhook-signature` of Standard Webhooks: a signature for each secret that counts now.
 *
 * @example
 * signatureOf({ id, seconds, body }, ['whsec_…']) // 'v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4='
 */
export const signatureOf = ({ id, seconds, body }: Signed, secrets: readonly string[]): string =>
  secrets
    .map((secret) => {
      const key = Buffer.from(secret.slice(PREFIX.length), 'base64')
      const mac = createHmac('sha256', key).update(`${id}.${seconds}.${body}`)
      return `v1,${mac.digest('base64')}`
    })
    .join(' ')
