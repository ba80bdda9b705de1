import { describe, expect, it } from 'vitest'
import { readingOf } from '../decide/reading-of.ts'
import { contextOf } from '../guard/context-of.ts'
import { guard } from '../guard/guard.ts'
import type { Draft, QuotedArticle } from '../model.ts'
import { compose } from './compose.ts'
import { heardIn, type ReplyChannel } from './request.ts'

const ARTICLES = {
  fr: [
    {
      id: 'a1',
      version: 3,
      title: 'Combien coûte un ressemelage ?',
      url: 'https://aide.example.org/atelier?lang=fr#prix',
      quote: 'Un ressemelage coûte 45 € et prend trois semaines : c’est garanti un an !',
    },
    {
      id: 'a2',
      version: 1,
      title: 'Retours & échanges',
      url: null,
      quote: 'Les retours sont gratuits :\n- sous 30 jours\n- avec l’étiquette <b>verte</b>',
    },
  ],
  en: [
    {
      id: 'a3',
      version: 2,
      title: 'Gift cards',
      url: 'https://help.example.org/gift-cards',
      quote: 'A gift card of €50 is refunded within 14 days. We guarantee it!',
    },
  ],
} as const satisfies Record<string, readonly QuotedArticle[]>

interface Cell {
  readonly language: 'fr' | 'en'
  readonly article: QuotedArticle
  readonly channel: ReplyChannel
  readonly tu: boolean
  readonly seed: number
}
const CELLS: readonly Cell[] = (['fr', 'en'] as const).flatMap((language) =>
  ARTICLES[language].flatMap((article) =>
    (['chat', 'email', 'social'] as const).flatMap((channel) =>
      [true, false].flatMap((tu) =>
        Array.from({ length: 30 }, (_, seed) => ({ language, article, channel, tu, seed })),
      ),
    ),
  ),
)
const READING = readingOf()
const draftOf = (cell: Cell): Draft =>
  compose({
    ...heardIn(READING),
    address: cell.tu ? 'tu' : 'vous',
    allowTu: true,
    language: cell.language,
    channel: cell.channel,
    seed: cell.seed,
    company: 'Maison Lune',
    customerName: null,
    earlier: [],
    intent: null,
    words: 'Une question',
    ourFault: null,
    purpose: 'article',
    article: cell.article,
  })
const judged = (draft: Draft, approved: readonly string[], tu = false) =>
  guard(
    draft,
    contextOf({
      lastCustomer: {
        text: 'Une question',
        reading: { ...READING, address: tu ? 'tu' : 'none' },
      },
      approved: approved.map((text) => ({ id: 'a', version: 1, text })),
      company: 'Maison Lune',
    }),
  )
const heldBy = ({ quote, title, url }: QuotedArticle) => [quote, title, ...(url ? [url] : [])]

describe('a quoted article', () => {
  it('stands unchanged in quotation marks, named, linked, with its source and a person', () => {
    for (const cell of CELLS) {
      const { id, version, title, url, quote } = cell.article
      const { text, sources } = draftOf(cell)
      const marked = cell.language === 'fr' ? `«\u00A0${quote}\u00A0»` : `“${quote}”`
      expect(text).toContain(`\n\n${marked}\n\n`)
      expect(sources).toEqual([`article:${id}@${version}`])
      const named =
        cell.language === 'fr' ? `«\u00A0${title.replace(' ?', '\u202F?')}\u00A0»` : title
      expect(text).toContain(named)
      if (url) expect(text).toMatch(new RegExp(`${url.replace(/[?.#]/g, '\\$&')}(?:\\s|$)`))
      else expect(text).not.toContain('http')
      expect(text).toMatch(cell.language === 'fr' ? /personne/ : /person/)
      if (cell.tu) expect(text.split(marked).join('')).not.toMatch(/\bvous\b|\bvotre\b/)
    }
  })

  it('passes the guard with what was found of it, and not without', () => {
    for (const cell of CELLS) {
      const draft = draftOf(cell)
      const { findings } = judged(draft, heldBy(cell.article), cell.tu)
      expect([draft.text, findings]).toEqual([draft.text, []])
    }
    const cell = CELLS.at(0)!
    expect(judged(draftOf(cell), []).allowed).toBe(false)
  })

  it('whose quote claims a feeling does not leave', () => {
    const quote = 'Je ressens votre douleur et je suis triste comme vous.'
    const article = { ...ARTICLES.fr[0], quote }
    const draft = draftOf({ ...CELLS.at(0)!, article })
    expect(judged(draft, heldBy(article)).allowed).toBe(false)
  })

  it.each(['http://a.example', 'javascript:alert(1)', 'https://a b', 'https://a.example/«x»'])(
    'is not linked to %s',
    (url) => {
      const article = { ...ARTICLES.fr[0], url }
      expect(draftOf({ ...CELLS.at(0)!, article }).text).not.toContain(url)
    },
  )

  it('is worded in eight ways before one comes back', () => {
    const said = new Set(CELLS.map((cell) => draftOf(cell).pieces[0]))
    expect(said.size).toBeGreaterThanOrEqual(16)
  })
})
