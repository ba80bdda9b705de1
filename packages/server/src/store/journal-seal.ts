import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const CIPHER = 'aes-256-gcm'
const NONCE = 12
const TAG = 16

const sealingKey = (secret: Uint8Array): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', 'private journals', 32))

/**
 * Encrypts an entry with the server's secret: whoever has the database, or a backup of it, reads
 * nothing without that.
 *
 * @param place whose entry it is, and which: it can be opened nowhere else
 */
export function sealEntry(secret: Uint8Array, text: string, place: string): Buffer {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv(CIPHER, sealingKey(secret), nonce).setAAD(Buffer.from(place))
  return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
}

/** @returns null when it was sealed with another secret, or for another place */
export function openEntry(secret: Uint8Array, sealed: Buffer, place: string): string | null {
  try {
    const decipher = createDecipheriv(CIPHER, sealingKey(secret), sealed.subarray(0, NONCE))
    decipher.setAAD(Buffer.from(place)).setAuthTag(sealed.subarray(-TAG))
    const text = Buffer.concat([decipher.update(sealed.subarray(NONCE, -TAG)), decipher.final()])
    return text.toString('utf8')
  } catch {
    return null
  }
}
