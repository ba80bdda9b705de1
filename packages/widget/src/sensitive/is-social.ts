/**
 * Whether digits are a French social security number (NIR): 13 digits and a key of two, which is 97
 * minus the number modulo 97. Corsica counts as 19 (2A) and 18 (2B).
 *
 * @param text compact and in upper case, such as `184127645108946`
 */
export const isSocial = (text: string): boolean => {
  const parts = /^([1-478]\d{2}(?:0[1-9]|1[0-2]|[2-9]\d)(?:\d{2}|2[AB])\d{6})(\d{2})$/.exec(text)
  if (!parts) return false
  const [, number = '', key] = parts
  const digits = number.replace('2A', '19').replace('2B', '18')
  return 97 - Number(BigInt(digits) % 97n) === Number(key)
}
