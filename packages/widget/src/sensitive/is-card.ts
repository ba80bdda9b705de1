/**
 * Whether digits could be a payment card: 13 to 19 of them with a valid Luhn sum
 * (ISO/IEC 7812-1, annex B).
 */
export const isCard = (digits: string): boolean => {
  if (!/^\d{13,19}$/.test(digits) || /^(\d)\1+$/.test(digits)) return false
  let sum = 0
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place])
    const doubled = place % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}
