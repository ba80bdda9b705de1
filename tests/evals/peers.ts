import { openNatural } from '../../bench/engine/natural.ts'
import { peer } from '../../bench/engine/peer.ts'
import { EMOTIONS, type Polarity } from '../../packages/engine/src/model.ts'
import { corpus } from './corpus.ts'
import { macroF1 } from './metrics.ts'
import type { Read } from './score.ts'

/** What somebody else reaches on the same messages. */
export interface PeerScore {
  readonly name: string
  readonly polarity: number
  /** null where a peer names no emotions. */
  readonly emotion: number | null
}

/** One number for the feeling: above 0 good, below 0 bad. */
type Feel = (text: string) => number | Promise<number>

function nodeNlp(language: 'fr' | 'en'): Feel {
  const { SentimentAnalyzer } = peer<{
    SentimentAnalyzer: new () => {
      getSentiment(text: string, locale: string): Promise<{ average: number }>
    }
  }>('node-nlp')
  const analyzer = new SentimentAnalyzer()
  return async (text) => (await analyzer.getSentiment(text, language)).average
}

function multilang(language: 'fr' | 'en'): Feel {
  const sentiment =
    peer<(text: string, language: string) => { comparative: number }>('multilang-sentiment')
  return (text) => sentiment(text, language).comparative
}

const PEERS = {
  'natural 8.1.1': openNatural,
  'node-nlp 4.27.0 sentiment': nodeNlp,
  'multilang-sentiment 2.0.0 (word list)': multilang,
}

const polarityAt = (feel: number, calm: number): Polarity =>
  Math.abs(feel) <= calm ? 'neutral' : feel < 0 ? 'negative' : 'positive'

/** How far from 0 is still neutral: chosen for each peer on the dev split, as we choose our own. */
const CALM = [0, 0.01, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.5]

const feelings = async (feel: Feel, texts: readonly string[]): Promise<number[]> =>
  Promise.all(texts.map(async (text) => feel(text)))

async function peerScore(name: keyof typeof PEERS, all: readonly Read[], language: 'fr' | 'en') {
  const feel = PEERS[name](language)
  const dev = corpus('dev', [language])
  const tuning = await feelings(
    feel,
    dev.map(({ text }) => text),
  )
  const at = (calm: number) =>
    macroF1(
      dev.map(({ polarity }, row) => ({
        truth: polarity,
        said: polarityAt(tuning[row] ?? 0, calm),
      })),
    )
  const calm = CALM.toSorted((a, b) => at(b) - at(a))[0] ?? 0
  const felt = await feelings(
    feel,
    all.map(({ message }) => message.text),
  )
  const pairs = all.map(({ message }, row) => ({
    truth: message.polarity as string,
    said: polarityAt(felt[row] ?? 0, calm) as string,
  }))
  return { name, polarity: macroF1(pairs), emotion: null }
}

function majority(all: readonly Read[]): PeerScore {
  const most = (of: (read: Read) => string) => {
    const counts = new Map<string, number>()
    for (const one of all) counts.set(of(one), (counts.get(of(one)) ?? 0) + 1)
    const [top = ''] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? []
    return macroF1(all.map((one) => ({ truth: of(one), said: top })))
  }
  return {
    name: `always the commonest of ${EMOTIONS.length}`,
    polarity: most(({ message }) => message.polarity),
    emotion: most(({ message }) => message.emotion),
  }
}

/** Everybody else on the messages of one language, in this run. */
export async function peersOn(all: readonly Read[]): Promise<PeerScore[]> {
  const language = all[0]?.message.language ?? 'fr'
  const names = Object.keys(PEERS) as (keyof typeof PEERS)[]
  const others = await Promise.all(names.map(async (name) => peerScore(name, all, language)))
  return [majority(all), ...others]
}
