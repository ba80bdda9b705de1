import type { Folded } from '../../text/fold.ts'
import type { Phrases } from '../cues/phrases.ts'
import type { Hit } from '../lexicon.ts'

/** A clause of praise longer than this is meant: « super produit, livré en deux jours ». */
const LONGEST_PRAISE = 4
const AFTER = 4
const GOOD: ReadonlySet<string> = new Set(['relief', 'joy', 'gratitude'])

function clauseSizes(phrases: Phrases): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>()
  for (const { clause } of phrases.tokens) sizes.set(clause, (sizes.get(clause) ?? 0) + 1)
  return sizes
}

function dotsFollow(hit: Hit, phrases: Phrases, folded: Folded): boolean {
  const end = phrases.tokens[hit.last - 1]?.to ?? 0
  const after = folded.text.slice(end, end + AFTER)
  return /^ ?(?:…|\.\.)/.test(after)
}

/**
 * Praise that is meant the other way round: bare praise, then bad news in the same breath
 * (« super, encore une semaine d'attente »), or left hanging (« bravo, merci beaucoup… »).
 */
export function ironicOpeners(phrases: Phrases, folded: Folded): ReadonlySet<Hit> {
  const openers = phrases.hits.filter(
    ({ value }) => value.kind === 'opener' || value.kind === 'thanks',
  )
  if (openers.length === 0) return new Set()
  const sizes = clauseSizes(phrases)
  const place = (hit: Hit) => phrases.tokens[hit.first]
  const problems = phrases.hits.filter(({ value }) => value.cue === 'problem')
  const turns = phrases.hits.filter(({ value }) => value.cue === 'contrast')
  const bare = openers.filter((hit) => (sizes.get(place(hit)?.clause ?? -1) ?? 0) <= LONGEST_PRAISE)
  const ironic = bare.filter(
    (hit) =>
      hit.value.kind === 'opener' &&
      (dotsFollow(hit, phrases, folded) ||
        dotsFollow(lastOf(openers, hit, phrases), phrases, folded) ||
        (turns.length === 0 &&
          (badNewsAfter(hit, problems, phrases) || closesBadNews(hit, problems, phrases)))),
  )
  if (ironic.length === 0) return new Set()
  // « bravo, merci beaucoup… »: the thanks share the irony
  return new Set(bare)
}

function badNewsAfter(hit: Hit, problems: readonly Hit[], phrases: Phrases): boolean {
  const place = phrases.tokens[hit.first]
  const next = problems.find(({ first }) => first >= hit.last)
  const news = next && phrases.tokens[next.first]
  if (!place || !news) return false
  return news.clause !== place.clause && news.sentence - place.sentence <= 1
}

/** « toujours rien !! Bravo, vraiment. »; not « problème résolu. Bravo ! » */
function closesBadNews(hit: Hit, problems: readonly Hit[], phrases: Phrases): boolean {
  const place = phrases.tokens[hit.first]
  const news = problems.findLast(({ last }) => last <= hit.first)
  const sentence = news && phrases.tokens[news.first]?.sentence
  if (!place || sentence === undefined) return false
  const earlier = phrases.tokens.slice(0, hit.first)
  const before = earlier.findLast((token) => token.sentence !== place.sentence)
  if (before?.sentence !== sentence) return false
  const isLast = phrases.tokens.at(-1)?.sentence === place.sentence
  const isGood = ({ first, value }: Hit) =>
    GOOD.has(value.claim) && phrases.tokens[first]?.sentence === sentence
  return isLast && !phrases.hits.some(isGood)
}

function lastOf(openers: readonly Hit[], hit: Hit, phrases: Phrases): Hit {
  const sentence = phrases.tokens[hit.first]?.sentence
  return openers.findLast(({ first }) => phrases.tokens[first]?.sentence === sentence) ?? hit
}
