import type { Attachment } from '@diapason/contract'
import type { Words } from '../strings/words.ts'

/** Pictures that a browser shows (`PICTURE_TYPES` of the contract). */
const PICTURE = /^image\/(?:png|jpeg|gif|webp)$/

export const isPicture = ({ type }: Pick<Attachment, 'type'>): boolean => PICTURE.test(type)

/** How large a file is, as a person says it: `120 ko`. */
export const amountOf = ({ size }: Pick<Attachment, 'size'>, { files, tag }: Words): string => {
  const isLarge = size >= 1e6
  const count = new Intl.NumberFormat(tag, { maximumFractionDigits: isLarge ? 1 : 0 })
  return isLarge
    ? files.megabytes(count.format(size / 1e6))
    : files.kilobytes(count.format(Math.max(1, size / 1e3)))
}

/** Name and size: `facture.pdf, 120 ko`. */
export const describe = (file: Pick<Attachment, 'name' | 'size'>, words: Words): string =>
  `${file.name}, ${amountOf(file, words)}`
