const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const VALUES = new Uint8Array(128)
for (let value = 0; value < DIGITS.length; value++) VALUES[DIGITS.charCodeAt(value)] = value

/** Bytes of a base64 text (RFC 4648) without line breaks. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const length = text.indexOf('=') < 0 ? text.length : text.indexOf('=')
  const bytes = new Uint8Array(Math.floor((length * 3) / 4))
  let filled = 0
  let bits = 0
  let held = 0
  for (let index = 0; index < length; index++) {
    held = ((held << 6) | (VALUES[text.charCodeAt(index) & 127] ?? 0)) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[filled++] = (held >> bits) & 0xff
  }
  return bytes
}

/** Base64 text of bytes, padded. */
export function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let index = 0; index < bytes.length; index += 3) {
    const [first = 0, second, third] = bytes.subarray(index, index + 3)
    const group = (first << 16) | ((second ?? 0) << 8) | (third ?? 0)
    text += DIGITS.charAt(group >> 18) + DIGITS.charAt((group >> 12) & 63)
    text += second === undefined ? '=' : DIGITS.charAt((group >> 6) & 63)
    text += third === undefined ? '=' : DIGITS.charAt(group & 63)
  }
  return text
}
