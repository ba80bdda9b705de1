import type { Candidate } from './candidate.ts'

const WORDS =
  'commandes?|cmd|cde|orders?|references?|ref|dossiers?|tickets?|suivi|tracking|colis|contrats?|factures?|invoices?|clients?|reservations?|bookings?|parcels?|packages?|case|reclamations?|livraisons?'
const LINK = String.raw`(?: ?(?:n(?: ?°|o|um|umero|r)?|number|no|num|id|is|est|ref|reference|°|client|de suivi|de commande|le|la|:|\.|#))`
const ID = String.raw`([a-z]{0,6}[-_]?\d[a-z\d]*(?:[-_/][a-z\d]+){0,4})`
const NAMED = new RegExp(String.raw`\b(?:${WORDS})${LINK}{0,4} ?${ID}(?![\d€])`, 'g')
const NUMBERED = new RegExp(String.raw`(?:#|(?<![a-z])n ?°) ?${ID}`, 'g')
const CODED = /(?<![a-z\d-])([a-z]{2,6}[-_]\d{4,14}(?:-\d{1,10}){0,3})(?![a-z\d])/g
const BARE = /(?<![\d+.,/-])(\d{8,14})(?![\d.,/-]?\d)/g
const NEAR = new RegExp(String.raw`\b(?:${WORDS})\b`)
const LEAST = 4
const MOST = 26

function candidate(match: RegExpExecArray, sureness: number): Candidate[] {
  const id = match[1] ?? ''
  const digits = id.replace(/\D/g, '').length
  // « commande 2 articles », « 3e commande »: too short for a number
  if (digits < LEAST - 1 || id.length < LEAST || id.length > MOST) return []
  const to = match.index + match[0].length
  return [{ kind: 'order', from: to - id.length, to, value: id.toUpperCase(), sureness }]
}

/** Order, parcel, file and customer numbers: after their word, `#`, `n°`, or in a coded form. */
export function orders(text: string): readonly Candidate[] {
  if (!/\d{3}/.test(text)) return []
  const found = [
    ...[...text.matchAll(NAMED)].flatMap((match) => candidate(match, 6.5)),
    ...[...text.matchAll(NUMBERED)].flatMap((match) => candidate(match, 5.2)),
    ...[...text.matchAll(CODED)].flatMap((match) => candidate(match, 4)),
  ]
  if (!NEAR.test(text)) return found
  return [...found, ...[...text.matchAll(BARE)].flatMap((match) => candidate(match, 3))]
}
