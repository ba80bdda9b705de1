import { describe, expect, test } from 'vitest'
import { fold } from '../fold.ts'
import { mayMatch } from './may-match.ts'
import { neededIn } from './needed.ts'

/** An expression, and the strings of which each of its matches holds one. */
const NEEDED: readonly (readonly [RegExp, readonly string[] | null])[] = [
  [/\bme too\b/, ['me too']],
  [/\bin your (?:shoes|place)\b/, ['in your shoes', 'in your place']],
  // what may be missing is not needed
  [/\b(?:really )?share your\b/, ['share your']],
  [/(?:tres )*desole(?:e|s)?/, ['desole']],
  [/bonjour{0,2}/, ['bonjou']],
  // what repeats is there at least once
  [/(?:merci )+/, ['merci ']],
  [/desole+ment/, ['desol']],
  // the rarest of several
  [/\bi [a-z]+ (?:heartbroken|devastated)\b/, [' heartbroken', ' devastated']],
  [/(?:le|la) [a-z]* ?livraison/, ['livraison']],
  // every branch must need something
  [/\bdelivery\b|\bno\b/, null],
  [/\bdelivery\b|\bparcel\b/, ['delivery', 'parcel']],
  // brackets with few letters are each of them, ranges are any
  [/apologi[sz]e/, ['apologise', 'apologize']],
  [/[a-z]{3,8}ment/, ['ment']],
  [/[^.!?]+ colis/, [' colis']],
  [/[-'’]vous/, ['-vous', "'vous", '’vous']],
  // what looks around takes no letters
  [/(?<!pas )navre(?! de)/, ['navre']],
  [/(?=colis)\w+/, null],
  // escapes and places
  [/\bd'accord\.\s?$/, ["d'accord."]],
  [/\d+ ?€/, null],
  [/caf\u00e9|th\x65s/, ['café', 'thes']],
  [/a\/b\/c/, ['a/b/c']],
  [/(?<name>facture)s?\1/, ['facture']],
  [/REMBOURSE/i, ['rembourse']],
  [/.*/, null],
  [/(?:)/, null],
]

const setOf = (strings: readonly string[] | null) => strings && new Set(strings)

test.each(NEEDED)('%s needs %j', (find, needed) => {
  expect(setOf(neededIn(find))).toEqual(setOf(needed))
})

describe('an expression is tried', () => {
  test.each([
    [/\bme too\b/, 'Me  too, honestly.', true],
    [/\bme too\b/, 'He let me go. Too bad.', false],
    [/\bvotre (?:peine|colere)\b/, 'Je comprends votre colère.', true],
    [/\bvotre (?:peine|colere)\b/, 'Votre colis est parti.', false],
    // never left out where nothing is known
    [/[a-z]+/, '', true],
    // a string in parts of others passes, and is then tried in vain
    [/\bcolis\b/, 'Une petite écolière arrive.', false],
    [/\bcolis\b/, 'caracoli, polis', true],
  ])('%s on “%s”: %s', (find, text, may) => {
    expect(mayMatch(find, fold(text))).toBe(may)
  })
})
