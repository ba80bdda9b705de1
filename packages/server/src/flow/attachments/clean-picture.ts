import type { FileType } from '@diapason/contract'
import { cleanJpeg } from './clean-jpeg.ts'

/**
 * A picture without what a camera or a program wrote beside it: place, time, device, author, words.
 * What it shows stays as it is, bit for bit; other files are left as they are.
 *
 * @returns null when the picture is damaged
 */
export function cleanPicture(bytes: Buffer, type: FileType): Buffer | null {
  if (type === 'image/jpeg') return cleanJpeg(bytes)
  if (type === 'image/png') return cleanPng(bytes)
  if (type === 'image/webp') return cleanWebp(bytes)
  return bytes
}

const PNG_TOLD = new Set(['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME'])

function cleanPng(bytes: Buffer): Buffer | null {
  const kept = [bytes.subarray(0, 8)]
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + bytes.readUInt32BE(at)
    const name = bytes.toString('latin1', at + 4, at + 8)
    if (end > bytes.length) return null
    if (!PNG_TOLD.has(name)) kept.push(bytes.subarray(at, end))
    if (name === 'IEND') return Buffer.concat(kept)
    at = end
  }
  return null
}

/** In the flags of a VP8X chunk: there is an EXIF chunk, an XMP chunk. */
const WEBP_TOLD = 0b1100

function cleanWebp(bytes: Buffer): Buffer | null {
  const kept = [bytes.subarray(0, 12)]
  const whole = Math.min(bytes.length, 8 + bytes.readUInt32LE(4))
  for (let at = 12; at + 8 <= whole; ) {
    const length = bytes.readUInt32LE(at + 4)
    const end = at + 8 + length + (length % 2)
    const name = bytes.toString('latin1', at, at + 4)
    if (at + 8 + length > whole) return null
    if (name !== 'EXIF' && name !== 'XMP ') kept.push(bytes.subarray(at, end))
    at = end
  }
  const clean = Buffer.concat(kept)
  clean.writeUInt32LE(clean.length - 8, 4)
  if (clean.toString('latin1', 12, 16) === 'VP8X')
    clean.writeUInt8(clean.readUInt8(20) & ~WEBP_TOLD, 20)
  return clean
}
