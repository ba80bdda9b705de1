/** First digits and lengths that payment networks give out (ISO/IEC 7812-1; Visa, Mastercard, … ). */
const NETWORKS =
  /^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|3[068]\d{12}|35\d{14}|(?:5[0678]|6\d)\d{14,17})$/

/**
 * Whether digits could be a payment card: the beginning and the length of a network, and a valid
 * Luhn sum (ISO/IEC 7812-1, annex B). One in ten numbers has that sum by chance: the beginning keeps
 * most orders and parcels out.
 */
export const isCard = (digits: string): boolean => {
  if (!NETWORKS.test(digits)) return false
  let sum = 0
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place])
    const doubled = place % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}
