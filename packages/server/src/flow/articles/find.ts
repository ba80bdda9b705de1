import type { QuotedArticle } from '@diapason/engine'
import {
  findCandidates,
  termsIn,
  type Candidate,
  type Candidates,
} from '../../store/article-passages.ts'
import type { Db } from '../../store/db.ts'
import { quoteOf } from './quote.ts'
import { sentences } from './sentences.ts'
import { termsOf, type Asked } from './terms.ts'

/** Who asks what, and what they were told already. */
export interface Search {
  readonly workspaceId: string
  readonly language: 'fr' | 'en'
  readonly question: string
  /** Replies of this conversation: nothing is quoted twice. */
  readonly earlier?: readonly string[]
}

/** What a search ends in: a quote, or why there is none and what came nearest. */
export interface Found {
  readonly found: QuotedArticle | null
  readonly why: 'no-article' | 'no-words' | 'not-near' | 'too-long' | null
  readonly nearest: { readonly title: string; readonly words: string } | null
  /** Words of the question that the nearest passage does not speak of. */
  readonly missing: readonly string[]
}

/**
 * Share of what a question speaks of, weighed by rarity, that a passage must speak of too. Measured on
 * the questions of `tests/flow/article-questions.ts`.
 */
const NEAR = 0.75
/** A word that only the title or the heading says counts a little less than one of the passage. */
const ABOVE = 0.85
/** Things that a question must speak of to be understood without the rest of the message. */
const SAYS_ENOUGH = 2
/** A small collection of articles says little about which words are rare. */
const AT_LEAST = 12

/** How much each term tells: one that no passage says tells the most. */
const weightsOf = ({ passages, commonness }: Candidates): number[] => {
  const all = Math.max(passages, AT_LEAST)
  return commonness.map((count) => (count === null ? 0 : Math.log(1 + all / (1 + count))))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0)

interface Near {
  readonly candidate: Candidate
  /** 0…1 */
  readonly share: number
}

/** A question of one word is answered only by what is about it: a mention says too little. */
const shareOf = ({ inWords, inAbout }: Candidate, weights: readonly number[]): number => {
  const said = weights.map((weight, at) => {
    if (inWords[at]) return weight
    return inAbout[at] ? ABOVE * weight : 0
  })
  const isOne = weights.filter((weight) => weight > 0).length === 1
  if (isOne && !inAbout.some((is, at) => is && (weights[at] ?? 0) > 0)) return 0
  return sum(said) / sum(weights)
}

const nearestOf = (candidates: readonly Candidate[], weights: readonly number[]): Near | null => {
  let best: Near | null = null
  for (const candidate of candidates) {
    const share = shareOf(candidate, weights)
    if (!best || share > best.share) best = { candidate, share }
  }
  return best
}

const NOTHING: Found = { found: null, why: 'no-words', nearest: null, missing: [] }

/**
 * Looks through the workspace's help articles for a passage that answers a question. Only reads; what
 * an article says is text, whatever it says. Nothing is better than something near: a passage must
 * speak of most of what was asked.
 */
export async function findPassage(db: Db, search: Search): Promise<Found> {
  const whole = await findFor(db, search)
  if (whole.why !== 'not-near') return whole
  for (const question of questionsIn(search.question)) {
    const asked = termsOf(question, search.language).length
    const part = asked >= SAYS_ENOUGH ? await findFor(db, { ...search, question }) : whole
    if (part.found) return part
  }
  return whole
}

/** The questions of a message that says other things too: « J’ai une paire en daim. Comment… ? » */
const questionsIn = (message: string): string[] => {
  const all = sentences(message).map(({ start, end }) => message.slice(start, end))
  return all.length > 1 ? all.filter((sentence) => sentence.endsWith('?')) : []
}

async function findFor(db: Db, search: Search): Promise<Found> {
  const { language, question, earlier = [] } = search
  const asked = termsOf(question, language)
  if (asked.length === 0) return NOTHING
  const terms = asked.map(({ term }) => term)
  const near = await findCandidates(db, search, terms)
  if (near.passages === 0) return { ...NOTHING, why: 'no-article' }
  const weights = weightsOf(near)
  if (sum(weights) === 0) return NOTHING
  const best = nearestOf(near.candidates, weights)
  if (!best) return { ...NOTHING, why: 'not-near', missing: asked.map(({ word }) => word) }
  const { title, words } = best.candidate
  const missing = missingIn(best.candidate, asked, weights)
  const not = (why: Found['why']) => ({ found: null, why, nearest: { title, words }, missing })
  if (best.share < NEAR) return not('not-near')
  const quote = await quoteFrom(db, best.candidate, { language, terms, weights })
  if (quote === null) return not('too-long')
  if (earlier.some((reply) => reply.includes(quote))) return not('not-near')
  const { articleId: id, version, url } = best.candidate
  return { found: { id, version, title, url, quote }, why: null, nearest: null, missing }
}

const missingIn = (
  { inWords, inAbout }: Candidate,
  asked: readonly Asked[],
  weights: readonly number[],
): string[] =>
  asked
    .filter((_, at) => (weights[at] ?? 0) > 0 && !inWords[at] && !inAbout[at])
    .map(({ word }) => word)

async function quoteFrom(
  db: Db,
  { words }: Candidate,
  by: { language: 'fr' | 'en'; terms: readonly string[]; weights: readonly number[] },
): Promise<string | null> {
  const texts = sentences(words).map(({ start, end }) => words.slice(start, end))
  const said = await termsIn(db, by.language, { texts, terms: by.terms })
  return quoteOf(words, (stretch) =>
    sum(by.weights.filter((_, at) => stretch.some((one) => said[one]?.[at] === true))),
  )
}
