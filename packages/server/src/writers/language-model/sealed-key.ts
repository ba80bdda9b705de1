import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const CIPHER = 'aes-256-gcm'
const NONCE = 12
const TAG = 16

/** Where a key may be used: a key that somebody else's address would receive cannot be opened. */
export interface KeyPlace {
  readonly workspaceId: string
  readonly baseUrl: string
}

const sealingKey = (secret: Uint8Array): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', 'keys of language models', 32))

const placeOf = ({ workspaceId, baseUrl }: KeyPlace): Buffer =>
  Buffer.from(`${workspaceId} ${new URL(baseUrl).origin}`)

/** Encrypts a provider's key with the server's secret, for one workspace and one address. */
export function sealKey(secret: Uint8Array, key: string, place: KeyPlace): Buffer {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv(CIPHER, sealingKey(secret), nonce).setAAD(placeOf(place))
  return Buffer.concat([nonce, cipher.update(key, 'utf8'), cipher.final(), cipher.getAuthTag()])
}

/** @returns null when it was sealed with another secret, or for another workspace or address */
export function openKey(secret: Uint8Array, sealed: Buffer, place: KeyPlace): string | null {
  try {
    const decipher = createDecipheriv(CIPHER, sealingKey(secret), sealed.subarray(0, NONCE))
    decipher.setAAD(placeOf(place)).setAuthTag(sealed.subarray(-TAG))
    const text = Buffer.concat([decipher.update(sealed.subarray(NONCE, -TAG)), decipher.final()])
    return text.toString('utf8')
  } catch {
    return null
  }
}
