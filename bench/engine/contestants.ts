import { createRequire } from 'node:module'
import { analyse } from '../../packages/engine/src/index.ts'

/** Reads one message and says how it feels: above 0 good, below 0 bad. */
export type Read = (text: string) => number | Promise<number>

/** Peers come from a package of their own, which the product never installs. */
const peer = <T>(name: string): T =>
  createRequire(new URL('../peers/package.json', import.meta.url))(name) as T

interface Natural {
  readonly AggressiveTokenizerFr: new () => { tokenize(text: string): string[] }
  readonly PorterStemmerFr: object
  readonly SentimentAnalyzer: new (
    language: string,
    stemmer: object,
    vocabulary: string,
  ) => { getSentiment(words: string[]): number }
}

interface NodeNlp {
  readonly SentimentAnalyzer: new () => {
    getSentiment(text: string, locale: string): Promise<{ score: number }>
  }
}

function openNatural(): Read {
  const natural = peer<Natural>('natural')
  const tokenizer = new natural.AggressiveTokenizerFr()
  const analyzer = new natural.SentimentAnalyzer('French', natural.PorterStemmerFr, 'pattern')
  return (text) => {
    const words = tokenizer.tokenize(text)
    return words.length === 0 ? 0 : analyzer.getSentiment(words)
  }
}

function openNodeNlp(): Read {
  const { SentimentAnalyzer } = peer<NodeNlp>('node-nlp')
  const analyzer = new SentimentAnalyzer()
  return async (text) => (await analyzer.getSentiment(text, 'fr')).score
}

/**
 * Who is measured, and what each does with one message: we the whole reading (language, ten
 * emotions, signals, intents, entities, evidence), the peers one number for the feeling.
 */
export const CONTESTANTS: Readonly<Record<string, () => Read>> = {
  diapason: () => (text) => analyse(text).valence,
  natural: openNatural,
  'node-nlp': openNodeNlp,
}
