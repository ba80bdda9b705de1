const [SOI, EOI, SOS] = [0xd8, 0xd9, 0xda]
/** EXIF and XMP, previews and profiles, IPTC; words beside the picture. */
const [APP0, APP1, APP2, APP14, APP15, COM] = [0xe0, 0xe1, 0xe2, 0xee, 0xef, 0xfe]
const EXIF = 'Exif\0\0'
const ORIENTATION = 0x0112

/**
 * A JPEG picture without EXIF (place, time, device), XMP, IPTC, previews, comments, and whatever a
 * telephone hangs behind it, such as a film. Colours stay, and which way is up.
 *
 * @returns null when it is damaged
 */
export function cleanJpeg(bytes: Buffer): Buffer | null {
  const kept: Buffer[] = [bytes.subarray(0, 2)]
  let orientation = 1
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) at += 1
    else if (marker === EOI) return finished(kept, orientation)
    else {
      const end = at + 2 + bytes.readUInt16BE(at + 2)
      const segment = bytes.subarray(at, end)
      if (end > bytes.length || marker === SOI) return null
      if (marker === APP1) orientation = orientationIn(segment) ?? orientation
      if (staysIn(marker, segment)) kept.push(segment)
      at = marker === SOS ? endOfScan(bytes, end) : end
      if (marker === SOS) kept.push(bytes.subarray(end, at))
    }
    if (bytes[at] === 0xff && bytes[at + 1] === EOI) return finished(kept, orientation)
  }
  return null
}

/** JFIF, a colour profile and Adobe’s way of storing colours say how to show it, and nothing else. */
function staysIn(marker: number, segment: Buffer): boolean {
  if (marker === APP2) return segment.toString('latin1', 4, 16) === 'ICC_PROFILE\0'
  return (
    marker === APP0 || marker === APP14 || !((marker >= APP0 && marker <= APP15) || marker === COM)
  )
}

/** Behind the picture's data: at the next marker that is no part of it. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0
    const isData = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7)
    if (!isData) return at
  }
  return bytes.length
}

function finished(kept: readonly Buffer[], orientation: number): Buffer {
  const [start, ...rest] = kept
  const turned = orientation === 1 ? [] : [exifWith(orientation)]
  return Buffer.concat([start ?? Buffer.alloc(0), ...turned, ...rest, Buffer.from([0xff, EOI])])
}

/** Which way is up, 1 … 8, in the first directory of an EXIF segment; null when it does not say. */
export function orientationIn(segment: Buffer): number | null {
  if (segment.toString('latin1', 4, 10) !== EXIF || segment.length < 18) return null
  const tiff = segment.subarray(10)
  const isLittle = tiff.toString('latin1', 0, 2) === 'II'
  const u16 = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const first = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  if (first + 2 > tiff.length) return null
  const entries = u16(first)
  for (let entry = 0; entry < entries; entry += 1) {
    const at = first + 2 + entry * 12
    if (at + 12 > tiff.length) return null
    if (u16(at) !== ORIENTATION) continue
    const value = u16(at + 8)
    return value >= 1 && value <= 8 ? value : null
  }
  return null
}

/** An EXIF segment that says which way is up, and nothing else. */
function exifWith(orientation: number): Buffer {
  const segment = Buffer.alloc(36)
  segment.writeUInt16BE(0xff00 | APP1, 0)
  segment.writeUInt16BE(34, 2)
  segment.write(EXIF, 4, 'latin1')
  segment.write('MM\0*', 10, 'latin1')
  segment.writeUInt32BE(8, 14)
  segment.writeUInt16BE(1, 18)
  segment.writeUInt16BE(ORIENTATION, 20)
  segment.writeUInt16BE(3, 22)
  segment.writeUInt32BE(1, 24)
  segment.writeUInt16BE(orientation, 28)
  return segment
}
