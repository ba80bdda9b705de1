import type { FileType } from '@diapason/contract'
import { orientationIn } from './clean-jpeg.ts'

/** Pixels of a picture, as it is shown. */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** @returns null for what is no picture, or a damaged one */
export function pictureSize(bytes: Buffer, type: FileType): PictureSize | null {
  try {
    const size = READERS[type]?.(bytes) ?? null
    return size && size.width > 0 && size.height > 0 ? size : null
  } catch {
    return null
  }
}

const READERS: Partial<Record<FileType, (bytes: Buffer) => PictureSize | null>> = {
  'image/png': (bytes) => ({ width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }),
  'image/gif': (bytes) => ({ width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) }),
  'image/webp': sizeOfWebp,
  'image/jpeg': sizeOfJpeg,
}

function sizeOfWebp(bytes: Buffer): PictureSize {
  const kind = bytes.toString('latin1', 12, 16)
  if (kind === 'VP8X')
    return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 }
  if (kind === 'VP8 ')
    return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff }
  const bits = bytes.readUInt32LE(21)
  return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 }
}

/** Frames of every way of compressing; the other three numbers between them are tables. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

/** From here on of the eight ways to hold a camera, the sides are swapped. */
const ON_ITS_SIDE = 5

function sizeOfJpeg(bytes: Buffer): PictureSize | null {
  let orientation = 1
  for (let at = 2; at + 9 <= bytes.length; ) {
    const marker = bytes.readUInt8(at + 1)
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    if (marker === 0xe1) orientation = orientationIn(bytes.subarray(at, end)) ?? orientation
    if (isFrame(marker)) {
      const [height, width] = [bytes.readUInt16BE(at + 5), bytes.readUInt16BE(at + 7)]
      return orientation < ON_ITS_SIDE ? { width, height } : { width: height, height: width }
    }
    at = end
  }
  return null
}
