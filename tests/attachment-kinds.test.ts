import { expect, test } from 'vitest'
import { recognise } from '../packages/server/src/flow/attachments/recognise.ts'
import { safeName } from '../packages/server/src/flow/attachments/safe-name.ts'

/** A ZIP file with entries of these names, stored as they are. */
function zip(...entries: readonly (string | readonly [name: string, text: string])[]): Buffer {
  const parts = entries.map((entry) => (typeof entry === 'string' ? [entry, 'x'] : entry))
  const files = parts.map(([name = '', text = '']) => {
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    head.writeUInt32LE(text.length, 18)
    head.writeUInt32LE(text.length, 22)
    head.writeUInt16LE(name.length, 26)
    return Buffer.concat([head, Buffer.from(name + text, 'latin1')])
  })
  const start = (place: number) => files.slice(0, place).reduce((sum, file) => sum + file.length, 0)
  const directory = parts.map(([name = '', text = ''], place) => {
    const head = Buffer.alloc(46)
    head.writeUInt32LE(0x02014b50, 0)
    head.writeUInt32LE(text.length, 20)
    head.writeUInt32LE(text.length, 24)
    head.writeUInt16LE(name.length, 28)
    head.writeUInt32LE(start(place), 42)
    return Buffer.concat([head, Buffer.from(name, 'latin1')])
  })
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(start(files.length), 16)
  return Buffer.concat([...files, listed, end])
}

const OOXML = 'application/vnd.openxmlformats-officedocument'

const ACCEPTED: [what: string, bytes: Buffer, type: string][] = [
  ['a GIF', Buffer.from('GIF89a\x01'), 'image/gif'],
  ['a WebP', Buffer.from('RIFF\x10\0\0\0WEBPVP8L', 'latin1'), 'image/webp'],
  ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ'), 'application/pdf'],
  ['a text', Buffer.from('Bonjour,\r\n\tvoilà 2 < 3.'), 'text/plain'],
  ['a table of an old program', Buffer.from('pr\xe9nom;ville\r\n', 'latin1'), 'text/plain'],
  [
    'a text document',
    zip('[Content_Types].xml', 'word/document.xml'),
    `${OOXML}.wordprocessingml.document`,
  ],
  ['a table', zip('[Content_Types].xml', 'xl/workbook.xml'), `${OOXML}.spreadsheetml.sheet`],
  [
    'slides',
    zip('[Content_Types].xml', 'ppt/presentation.xml'),
    `${OOXML}.presentationml.presentation`,
  ],
  [
    'an open text',
    zip(['mimetype', 'application/vnd.oasis.opendocument.text'], 'content.xml'),
    'application/vnd.oasis.opendocument.text',
  ],
]

test.each(ACCEPTED)('%s is recognised', (_what, bytes, type) => {
  expect(recognise(bytes)).toBe(type)
})

const REFUSED: [what: string, bytes: Buffer][] = [
  ['nothing', Buffer.alloc(0)],
  ['a page', Buffer.from('\n<!DOCTYPE html><title>x</title>')],
  ['a drawing that can run', Buffer.from('<?xml version="1.0"?><svg onload="alert(1)"/>')],
  ['a drawing behind words', Buffer.from('hello <SVG onload=alert(1)>')],
  ['a program', Buffer.from('MZ\x90\0\x03', 'latin1')],
  ['a program of Linux', Buffer.from('\x7fELF\x02\x01', 'latin1')],
  ['an old office document', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ['any other ZIP file', zip('holidays.jpg')],
  [
    'a document with macros',
    zip('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'),
  ],
  [
    'an open document with macros',
    zip(['mimetype', 'application/vnd.oasis.opendocument.text'], 'Basic/script-lc.xml'),
  ],
  ['a ZIP file that breaks off', zip('[Content_Types].xml', 'word/document.xml').subarray(0, 60)],
  ['a ZIP file with nothing in it', Buffer.from('PK\x03\x04PK\x05\x06'.padEnd(26, '\0'), 'latin1')],
  ['a text with a NUL', Buffer.from('text\0more')],
]

test.each(REFUSED)('%s is refused', (_what, bytes) => {
  expect(recognise(bytes)).toBeNull()
})

test.each([
  ['photo.JPEG', 'image/jpeg', 'photo.jpeg'],
  ['../../etc/passwd', 'text/plain', 'passwd.txt'],
  ['C:\\Temp\\facture.exe', 'application/pdf', 'facture.exe.pdf'],
  ['cod\u202egpj.exe', 'application/pdf', 'codgpj.exe.pdf'],
  ['  .htaccess', 'text/plain', 'htaccess.txt'],
  ['a"b<c>|d?.csv', 'text/plain', 'a_b_c__d_.csv'],
  ['ligne\r\nSet-Cookie: x', 'application/pdf', 'ligneSet-Cookie_ x.pdf'],
  ['', 'image/png', 'file.png'],
  [`${'é'.repeat(400)}.png`, 'image/png', `${'é'.repeat(100)}.png`],
] as const)('the name %j of a %s becomes %j', (given, type, name) => {
  expect(safeName(given, type)).toBe(name)
})
