import type { FileType } from '@diapason/contract'

const OOXML = 'application/vnd.openxmlformats-officedocument'
/** The part that makes a package a text, a table, a presentation. */
const MAIN_PARTS: readonly [string, FileType][] = [
  ['word/document.xml', `${OOXML}.wordprocessingml.document`],
  ['xl/workbook.xml', `${OOXML}.spreadsheetml.sheet`],
  ['ppt/presentation.xml', `${OOXML}.presentationml.presentation`],
]
const ODF = 'application/vnd.oasis.opendocument'
const ODF_TYPES: readonly FileType[] = [`${ODF}.text`, `${ODF}.spreadsheet`, `${ODF}.presentation`]
/** Bytes of a ZIP file with one empty entry. */
const SHORTEST = 98
/** Macros, and objects that run when a document is opened. */
const ACTIVE = /(?:vbaproject|activex|^basic\/|^scripts\/|\.(?:exe|dll|js|vbs|bat|cmd|ps1)$)/i

/** The kind of an office document, of those without macros; null for any other ZIP file. */
export function officeTypeOf(bytes: Buffer): FileType | null {
  if (bytes.length < SHORTEST) return null
  const names = namesIn(bytes)
  if (!names || names.some((name) => ACTIVE.test(name))) return null
  if (names.includes('[Content_Types].xml'))
    return MAIN_PARTS.find(([part]) => names.includes(part))?.[1] ?? null
  return ODF_TYPES.find((type) => type === mimetypeIn(bytes)) ?? null
}

/** OpenDocument says what it is in its first entry, uncompressed. */
function mimetypeIn(bytes: Buffer): string | null {
  const [name, extra, size] = [
    bytes.readUInt16LE(26),
    bytes.readUInt16LE(28),
    bytes.readUInt32LE(18),
  ]
  if (bytes.toString('latin1', 30, 30 + name) !== 'mimetype') return null
  return bytes.toString('latin1', 30 + name + extra, 30 + name + extra + Math.min(size, 200))
}

const DIRECTORY_END = Buffer.from('PK\x05\x06', 'latin1')
const ENTRY = 0x02014b50
/** An entry of the directory without its name. */
const ENTRY_LENGTH = 46

/** Names of what a ZIP file holds, as its directory lists them; null when it cannot be read. */
function namesIn(bytes: Buffer): string[] | null {
  const end = bytes.lastIndexOf(DIRECTORY_END)
  if (end < 0 || end + 22 > bytes.length) return null
  const count = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  const names: string[] = []
  for (let entry = 0; entry < count; entry += 1) {
    if (at + ENTRY_LENGTH > bytes.length || bytes.readUInt32LE(at) !== ENTRY) return null
    const length = bytes.readUInt16LE(at + 28)
    names.push(bytes.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + length))
    at += ENTRY_LENGTH + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return names
}
