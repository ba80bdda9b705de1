import { fold } from '../guard/fold.ts'

const YES =
  "oui|ouais|ok|okay|d'accord|dac|volontiers|parfait|tres bien|avec plaisir|bien sur|pourquoi pas|" +
  'je veux bien|(?:ca|cela) me (?:va|convient|conviendrait|irait)(?: tres bien| bien)?|allez-y|' +
  "faites(?:-le| (?:ca|cela))?|je (?:choisis|prends|prefere) (?:ca|cela)|je suis d'accord|" +
  'yes|yeah|yep|sure|please do|go ahead|sounds good|that works(?: for me)?|alright|all right|fine|' +
  "that would be (?:good|great|fine|nice|lovely|perfect)|i(?: would|'d) (?:like|love) that"
const COURTESY =
  "merci(?: beaucoup| bien)?|svp|stp|s'il (?:vous|te) plait|please|thanks|thank you|bonjour|hello"

const AGREES = new RegExp(
  `^(?:(?:${COURTESY})[ ,.!]*)*(?:${YES})(?:[ ,.!]+(?:${YES}|${COURTESY}))*$`,
)
/** Longer texts say more than yes. */
const LONGEST = 80

/**
 * Is this whole message a plain yes, with courtesy at most? « Oui, je veux bien, merci. » Anything
 * more, such as « oui, mais », is not: it is read as what it says. Never throws.
 *
 * @example
 * agrees('Oui, je veux bien, merci.') // true
 * agrees('Oui, mais pas avant lundi.') // false
 */
export const agrees = (text: string): boolean =>
  text.length <= LONGEST &&
  AGREES.test(
    fold(text)
      .text.trim()
      .replace(/[ .!]+$/u, ''),
  )
