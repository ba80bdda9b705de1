import { createHash, randomBytes } from 'node:crypto'

/** A secret of 256 bits that its owner carries; the database keeps {@link hashToken} of it only. */
export const newToken = (prefix = ''): string => prefix + randomBytes(32).toString('base64url')

/** A fast hash is enough: what it protects has 256 random bits and cannot be guessed. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()
