import type { FileType } from '@diapason/contract'

const OOXML = 'application/vnd.openxmlformats-officedocument'
const ODF = 'application/vnd.oasis.opendocument'

/** Extensions that a kind may bear; the first is given to a file with any other. */
const EXTENSIONS: Readonly<Record<FileType, readonly string[]>> = {
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'application/pdf': ['pdf'],
  'text/plain': ['txt', 'csv', 'md', 'log'],
  [`${OOXML}.wordprocessingml.document`]: ['docx'],
  [`${OOXML}.spreadsheetml.sheet`]: ['xlsx'],
  [`${OOXML}.presentationml.presentation`]: ['pptx'],
  [`${ODF}.text`]: ['odt'],
  [`${ODF}.spreadsheet`]: ['ods'],
  [`${ODF}.presentation`]: ['odp'],
}

/** UTF-16 units of a name without its extension. */
const LONGEST = 100

/**
 * A name that no disk and no reader takes for something else: no folders, no control characters, no
 * signs that turn the direction of reading, and the extension of what the file really is.
 *
 * @example safeName('../../facture.exe', 'application/pdf') // 'facture.exe.pdf'
 */
export function safeName(given: string, type: FileType): string {
  const name = given
    .toWellFormed()
    .normalize('NFC')
    .replace(/^.*[/\\]/su, '')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"|?*]/gu, '_')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/gu, '')
  const [usual = 'bin', ...others] = EXTENSIONS[type]
  const extension = /\.([a-z0-9]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? ''
  const isTrue = extension === usual || others.includes(extension)
  const stem = isTrue ? name.slice(0, -extension.length - 1) : name
  const short = stem.slice(0, LONGEST).toWellFormed().trimEnd()
  return `${short || 'file'}.${isTrue ? extension : usual}`
}
