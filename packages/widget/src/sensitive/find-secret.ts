import type { Found } from './find-sensitive.ts'

/** What a password, a PIN or the code of a card is called in the seven languages. */
const NAME =
  '(?:mots? de passe|mdp|code (?:pin|secret|confidentiel|de s[ée]curit[ée])|cryptogramme|password|passcode|pin(?: code)?|cv[vc]2?|security code|contrase[ñn]a|clave(?: de acceso)?|passwort|kennwort|parola d.ordine|palavra-passe|senha|wachtwoord|pincode)'
/** « mon mot de passe est : … », “my password is …”, at most two small words in between. */
const LINK =
  '(?:[^\\S\\n]*[:=]+|[^\\S\\n]+(?:c.est|est|is|ist|es|è|é|lautet))[^\\S\\n]*:?[^\\S\\n]*'
/** Something nobody writes by chance: it holds a digit or a sign beside letters, or is all digits. */
const VALUE = '["«“\'„]?[^\\S\\n]*((?=\\S*(?:[\\d@#$%^&*_+=~]|[!?][\\p{L}\\d]))\\S{3,64})'
const SAID = new RegExp(
  `(?<![\\p{L}\\d])${NAME}(?:[^\\S\\n]+[\\p{L}’']{1,12}){0,2}?${LINK}${VALUE}`,
  'giud',
)
const ASKED = new RegExp(`(?<![\\p{L}\\d])${NAME}(?![\\p{L}\\d])`, 'iu')
/** « Ne donnez jamais votre mot de passe » asks for none. */
const WARNED = /(?<!\p{L})(?:jamais|never|niemals|nie|nunca|mai|nooit)(?!\p{L})/iu
const ALONE = /^(?=.*[\d!#%&*?@_$^+=~])\S{3,64}$/u

/**
 * Passwords and codes: named in the text itself, or the whole answer to somebody who asked for one.
 *
 * @param asked what the other side wrote last
 */
export const findSecret = (text: string, asked: string): readonly Found[] => {
  const said = [...text.matchAll(SAID)].flatMap(({ indices }) => indices?.[1] ?? [])
  const found: Found[] = []
  for (let place = 0; place < said.length; place += 2)
    found.push({ kind: 'secret', from: said[place] ?? 0, to: said[place + 1] ?? 0 })
  const isAnswer = ASKED.test(asked) && !WARNED.test(asked) && ALONE.test(text)
  return found.length === 0 && isAnswer ? [{ kind: 'secret', from: 0, to: text.length }] : found
}
