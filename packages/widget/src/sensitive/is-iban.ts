// Lengths from the SWIFT IBAN registry: SEPA and its neighbours.
const LENGTHS =
  'AD24AL28AT20BA20BE16BG22CH21CY28CZ24DE22DK18EE20ES24FI18FO18FR27GB22GE22GI23GL18GR27HR21HU28IE22IL23IS26IT27LI21LT20LU20LV21MC27MD24ME22MK19MT31MU30NL18NO15PL28PT25RO24RS22SE24SI19SK24SM27TN24TR26UA29VA22XK20'

/** How many characters an IBAN of a country has, 0 for a country not in the list. */
export const ibanLength = (country: string): number =>
  Number(LENGTHS.match(new RegExp(`(?:^|\\d)${country}(\\d\\d)`))?.[1] ?? 0)

/** Whether a compact, upper-case text is an IBAN: country, length and sum modulo 97 (ISO 13616). */
export const isIban = (text: string): boolean => {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(text) || text.length !== ibanLength(text.slice(0, 2)))
    return false
  let rest = 0
  for (const sign of text.slice(4) + text.slice(0, 4)) {
    for (const digit of String(Number.parseInt(sign, 36))) rest = (rest * 10 + Number(digit)) % 97
  }
  return rest === 1
}
