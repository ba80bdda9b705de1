import type { Attachment } from '@diapason/contract'
import type { Words } from '../../../strings/fr.ts'

const [KILO, MEGA] = [1_000, 1_000_000]

/** How large a file is, as a person says it: « 1,2 Mo », “12 kB”. */
export const sizeInWords = (size: number, words: Words['files'], language: string): string => {
  const isLarge = size >= MEGA
  const digits = { maximumFractionDigits: isLarge ? 1 : 0 }
  const amount = new Intl.NumberFormat(language, digits)
  return isLarge
    ? words.bytes(amount.format(size / MEGA), 'M')
    : words.bytes(amount.format(Math.max(1, size / KILO)), 'k')
}

/** What a file is and how large: « PDF, 120 ko ». */
export const kindInWords = (
  { type, size }: Pick<Attachment, 'type' | 'size'>,
  words: Words['files'],
  language: string,
): string => `${words.kinds[type] ?? words.document}, ${sizeInWords(size, words, language)}`

/** Pictures that a browser shows (`PICTURE_TYPES` of the contract). */
const PICTURE = /^image\/(?:png|jpeg|gif|webp)$/

export const isPicture = ({ type }: Pick<Attachment, 'type'>): boolean => PICTURE.test(type)
