import { describe, expect, it } from 'vitest'
import { ALL_PIECES } from './moves/all-moves.ts'
import type { Piece } from './piece.ts'

const MANY = 8

/** Cells with fewer wordings on purpose, and why. */
const RARE: Readonly<Record<string, string>> = {
  'acknowledge.count': 'few customers count their contacts',
  'acknowledge.fact-count': 'few customers count their contacts',
  'acknowledge.fact.formal': 'before the plain ones, for a formal customer',
  'admit.choice.formal': 'before the plain ones, for a formal customer',
  'admit.choice.social': 'seldom twice in public',
  'answer.check.formal': 'asked once in a conversation, of a formal customer',
  'apologise.fact': 'once in a conversation, for a fault that is known to be ours',
  'apologise.ours': 'once in a conversation, for a fault that is known to be ours',
  'ask.need.formal': 'before the plain ones, for a formal customer',
  'ask.order.formal': 'before the plain ones, for a formal customer',
  'close.open.email': 'once at the end of an e-mail of thanks',
  'close.open.formal': 'before the plain ones, for a formal customer',
  'console.crisis': 'weighed word by word, and a person follows at once',
  'console.grief': 'weighed word by word, and a person follows at once',
  'console.help-line': 'weighed word by word, and a person follows at once',
  'hand-over.returned': 'seldom more than once in a conversation',
  'leave-page.free.email': 'once in an e-mail that hands over',
  'mail.close': 'a frame comes back in each e-mail',
  'mail.greet': 'a frame comes back in each e-mail',
  'mail.greet-named': 'a frame comes back in each e-mail',
  'offer-choice.person.formal': 'before the plain ones, for a formal customer',
  'open.invite.formal': 'before the plain ones, for a formal customer',
  'thank.reply.formal': 'before the plain ones, for a formal customer',
  'wait.closed-unknown': 'a workspace without opening hours',
}

const VOICES = [
  ['fr', 'vous'],
  ['fr', 'tu'],
  ['en', 'any'],
] as const
/** A language and an address. */
type Voice = readonly [string, string]

const said = ([language, address]: Voice): readonly Piece[] =>
  ALL_PIECES.filter(
    (piece) =>
      piece.language === language && (piece.address === 'any' || piece.address === address),
  )
const cells = [...new Set(ALL_PIECES.map(({ cell }) => cell))]

describe.each(VOICES)('wordings in %s, %s', (...voice) => {
  const count = (cell: string): number => said(voice).filter((piece) => piece.cell === cell).length
  /** A formal wording is for « vous » alone. */
  const isFor = (cell: string): boolean => !(voice[1] === 'tu' && cell.endsWith('.formal'))

  it(`at least ${MANY} in each cell, but for those that are rare on purpose`, () => {
    const few = cells.filter((cell) => isFor(cell) && count(cell) < MANY)
    expect(new Set(few)).toEqual(new Set(Object.keys(RARE).filter(isFor)))
  })
  it('one in every cell', () => {
    expect(cells.filter((cell) => isFor(cell) && count(cell) === 0)).toEqual([])
  })
  it('no two alike', () => {
    const texts = said(voice).map(({ text }) => text)
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([])
  })
})

describe('each wording', () => {
  const odd = (find: RegExp, among: readonly Piece[] = ALL_PIECES): readonly string[] =>
    among.filter(({ text }) => find.test(text)).map(({ id, text }) => `${id}: ${text}`)
  const word = (any: string) => new RegExp(String.raw`(?<![\p{L}’])(?:${any})(?![\p{L}’])`, 'iu')
  const french = ALL_PIECES.filter(({ language }) => language === 'fr')

  it('has an id of its own for each form of address', () => {
    const ids = ALL_PIECES.map(({ id, address }) => `${id} ${address}`)
    expect(new Set(ids).size).toBe(ids.length)
  })
  it('begins with a capital and ends with a sign', () => {
    expect(odd(/^(?![\p{Lu}{])|(?<![.?:,}])$/u)).toEqual([])
  })
  it('leaves no bracket of the forms of address', () => expect(odd(/[[\]|]/)).toEqual([]))
  it('is calm: no exclamation mark, no capitals, no emoji', () => {
    expect(odd(/!|\p{Lu}{2,}|\p{Extended_Pictographic}/u)).toEqual([])
  })
  it('has right apostrophes and single spaces', () => expect(odd(/'| {2}|^ | $/)).toEqual([]))
  it('keeps « tu » and « vous » apart', () => {
    const only = (address: Piece['address']) => french.filter((piece) => piece.address === address)
    expect(odd(word('tu|te|toi|ton|ta|tien|tienne|t’\\p{L}+'), only('vous'))).toEqual([])
    expect(odd(word('vous|votre|vos|vôtre|(?!chez|assez)\\p{L}+ez'), only('tu'))).toEqual([])
    expect(odd(word('tu|toi|vous|votre|vos|t’\\p{L}+'), only('any'))).toEqual([])
  })
  it('is short enough to be read at a glance', () => {
    const help = ALL_PIECES.filter(({ cell }) => cell !== 'console.help-line')
    expect(odd(/^.{131,}$/su, help)).toEqual([])
  })
})
