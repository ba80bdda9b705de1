import { expect, test } from 'vitest'
import { cleanJpeg, orientationIn } from '../packages/server/src/flow/attachments/clean-jpeg.ts'
import { cleanPicture } from '../packages/server/src/flow/attachments/clean-picture.ts'
import { pictureSize } from '../packages/server/src/flow/attachments/picture-size.ts'

/** Where the picture was taken, as a camera and its programs write it in several places. */
const PLACE = '48.8566N 2.3522E'

const segment = (marker: number, body: Buffer): Buffer => {
  const head = Buffer.alloc(4)
  head.writeUInt16BE(0xff00 | marker, 0)
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

/** An EXIF directory with a direction and a place, in either order of bytes. */
const exif = (orientation: number, isLittle: boolean): Buffer => {
  const tiff = Buffer.alloc(60)
  const u16 = (value: number, at: number) =>
    isLittle ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at)
  const u32 = (value: number, at: number) =>
    isLittle ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at)
  tiff.write(isLittle ? 'II' : 'MM', 0, 'latin1')
  u16(42, 2)
  u32(8, 4)
  u16(1, 8)
  u16(0x0112, 10)
  u16(3, 12)
  u32(1, 14)
  u16(orientation, 18)
  tiff.write(PLACE, 30, 'latin1')
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]))
}

const FRAME = segment(0xc0, Buffer.from([8, 0, 30, 0, 40, 1, 1, 0x11, 0]))
const TABLE = segment(0xdb, Buffer.alloc(65, 1))
const PROFILE = segment(0xe2, Buffer.from('ICC_PROFILE\0\x01\x01colours', 'latin1'))
const SCAN = Buffer.concat([
  segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
  Buffer.from([1, 2, 0xff, 0, 3, 0xff, 0xd0, 4]),
])
const [SOI, EOI] = [Buffer.from([0xff, 0xd8]), Buffer.from([0xff, 0xd9])]

const jpeg = (orientation: number, isLittle: boolean): Buffer =>
  Buffer.concat([
    SOI,
    segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
    exif(orientation, isLittle),
    segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${PLACE}`, 'latin1')),
    segment(0xe2, Buffer.from(`MPF\0${PLACE}`, 'latin1')),
    segment(0xed, Buffer.from(`Photoshop 3.0\0${PLACE}`, 'latin1')),
    segment(0xfe, Buffer.from(PLACE, 'latin1')),
    PROFILE,
    TABLE,
    FRAME,
    SCAN,
    EOI,
    Buffer.from(`a film with ${PLACE}`, 'latin1'),
  ])

test.each([true, false])(
  'a JPEG loses its place and keeps what it shows (little: %s)',
  (little) => {
    const came = jpeg(6, little)
    const clean = cleanJpeg(came)
    expect(came.toString('latin1')).toContain(PLACE)
    expect(clean?.toString('latin1')).not.toContain(PLACE)
    expect(clean?.subarray(-EOI.length - SCAN.length)).toEqual(Buffer.concat([SCAN, EOI]))
    for (const part of [PROFILE, TABLE, FRAME]) expect(clean?.includes(part)).toBe(true)
    expect(orientationIn(clean?.subarray(2, 40) ?? Buffer.alloc(0))).toBe(6)
    expect(pictureSize(clean ?? Buffer.alloc(0), 'image/jpeg')).toEqual({ width: 30, height: 40 })
  },
)

test('a JPEG that stands upright says nothing of it, and cleaning twice changes nothing', () => {
  const clean = cleanJpeg(jpeg(1, true)) ?? Buffer.alloc(0)
  expect(clean.toString('latin1')).not.toContain('Exif')
  expect(pictureSize(clean, 'image/jpeg')).toEqual({ width: 40, height: 30 })
  expect(cleanJpeg(clean)).toEqual(clean)
  const turned = cleanJpeg(jpeg(8, true)) ?? Buffer.alloc(0)
  expect(cleanJpeg(turned)).toEqual(turned)
})

test('a JPEG that breaks off anywhere is damaged, never an error', () => {
  const whole = jpeg(3, false)
  const end = whole.length - `a film with ${PLACE}`.length
  for (let length = 2; length < end; length += 1)
    expect(cleanJpeg(whole.subarray(0, length))).toBeNull()
})

const chunk = (name: string, body: Buffer): Buffer => {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length, 0)
  head.write(name, 4, 'latin1')
  return Buffer.concat([head, body, Buffer.alloc(4)])
}

test('a PNG loses words, time and place', () => {
  const start = Buffer.from('89504e470d0a1a0a', 'hex')
  const size = Buffer.alloc(13)
  size.writeUInt32BE(7, 0)
  size.writeUInt32BE(5, 4)
  const told = ['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME'].map((n) => chunk(n, Buffer.from(PLACE)))
  const shown = [
    chunk('IHDR', size),
    chunk('IDAT', Buffer.from('picture')),
    chunk('IEND', Buffer.alloc(0)),
  ]
  const came = Buffer.concat([
    start,
    ...shown.slice(0, 1),
    ...told,
    ...shown.slice(1),
    Buffer.from(PLACE),
  ])
  expect(cleanPicture(came, 'image/png')).toEqual(Buffer.concat([start, ...shown]))
  expect(pictureSize(came, 'image/png')).toEqual({ width: 7, height: 5 })
  expect(cleanPicture(came.subarray(0, 60), 'image/png')).toBeNull()
})

const riff = (name: string, body: Buffer): Buffer => {
  const head = Buffer.alloc(8)
  head.write(name, 0, 'latin1')
  head.writeUInt32LE(body.length, 4)
  return Buffer.concat([head, body, Buffer.alloc(body.length % 2)])
}

test('a WebP loses EXIF and XMP, and no longer says that it has them', () => {
  const extended = (flags: number) => {
    const body = Buffer.alloc(10)
    body.writeUInt8(flags, 0)
    body.writeUIntLE(8, 4, 3)
    body.writeUIntLE(6, 7, 3)
    return riff('VP8X', body)
  }
  const file = (...chunks: Buffer[]) =>
    riff('RIFF', Buffer.concat([Buffer.from('WEBP'), ...chunks]))
  const picture = riff('VP8 ', Buffer.from('odd'))
  const told = [riff('EXIF', Buffer.from(PLACE)), riff('XMP ', Buffer.from(PLACE))]
  const clean = cleanPicture(file(extended(0b111100), picture, ...told), 'image/webp')
  expect(clean).toEqual(file(extended(0b110000), picture))
  expect(pictureSize(clean ?? Buffer.alloc(0), 'image/webp')).toEqual({ width: 9, height: 7 })
})
