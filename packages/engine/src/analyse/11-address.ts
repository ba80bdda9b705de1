import type { Reading } from '../model.ts'
import type { Token } from '../text/tokens.ts'
import type { Source } from './1-normalise.ts'
import type { Cues } from './3-cues.ts'
import { type ClaimOnWords, claimOf } from './claim-on-words.ts'

/** How the customer speaks to the reader, and how formally. */
export interface Manner extends Pick<Reading, 'address' | 'register'> {
  readonly claims: readonly ClaimOnWords[]
}

const NOT_VERBS = new Set(['chez', 'assez', 'nez', 'rez', 'allez', 'rendez'])
const REGISTER_SCALE = 3

/** « rappelez », « pouvez »: five letters or more in -ez, save words that are no verbs. */
function isVousVerb({ form }: Token): boolean {
  return form.length >= 5 && form.endsWith('ez') && !NOT_VERBS.has(form)
}

/** Words between « » or “ ” are somebody else's. */
function quotedWords(source: Source): (token: Token) => boolean {
  const { text } = source.folded
  if (!/[«“"]/.test(text)) return () => false
  const spans = [...text.matchAll(/«[^«»]{0,400}»|“[^“”]{0,400}”|"[^"]{0,400}"/g)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }))
  if (spans.length === 0) return () => false
  return (token) => spans.some(({ from, to }) => token.from >= from && token.to <= to)
}

/** « ça se peut-tu »: in Québec -tu after a third person asks a question. */
function isQuestionParticle(token: Token, previous: Token | undefined): boolean {
  return token.form === 'tu' && token.before === '-' && !/[sx]$/.test(previous?.form ?? 's')
}

function addressClaims(source: Source, { phrases }: Cues): readonly ClaimOnWords[] {
  const { tokens } = phrases
  const quoted = quotedWords(source)
  const taken = new Set<number>()
  const claims: ClaimOnWords[] = []
  for (const hit of phrases.hits) {
    const token = tokens[hit.first]
    if (!token || !hit.value.cue.startsWith('address.') || quoted(token)) continue
    if (isQuestionParticle(token, tokens[hit.first - 1]) || taken.has(hit.first)) continue
    taken.add(hit.first)
    claims.push(claimOf(hit, tokens, { claim: 'address' }))
  }
  tokens.forEach((token, word) => {
    if (taken.has(word) || !isVousVerb(token) || quoted(token)) return
    if (phrases.excepted('address.vous', word)) return
    const { from, to } = token
    claims.push({ from, to, cue: 'address.vous', claim: 'address', weight: 1 })
  })
  return claims
}

function registerClaims({ phrases, spelling }: Cues): readonly ClaimOnWords[] {
  const words = phrases.hits
    .filter(({ value }) => value.claim === 'register')
    .map((hit) => {
      const sign = hit.value.cue === 'informal' ? -1 : 1
      return claimOf(hit, phrases.tokens, { weight: sign * hit.value.weight })
    })
  return [...words, ...spelling.sms, ...spelling.noAccents]
}

/** Step 11: tu or vous (French only), and the register from −1 informal to 1 formal. */
export function readManner(source: Source, cues: Cues, french: boolean): Manner {
  const address = french ? addressClaims(source, cues) : []
  const tu = address.filter(({ cue }) => cue === 'address.tu').length
  const vous = address.length - tu
  const register = registerClaims(cues)
  const sum = register.reduce((total, { weight }) => total + weight, 0)
  const manner = sum + 0.7 * Math.sign(vous - tu)
  return {
    address: address.length === 0 ? 'none' : tu > vous ? 'tu' : 'vous',
    register: Math.tanh(manner / REGISTER_SCALE) || 0,
    claims: [...address, ...register],
  }
}
