import { peer } from './peer.ts'

interface Tokenizer {
  tokenize(text: string): string[]
}

interface Natural {
  readonly AggressiveTokenizer: new () => Tokenizer
  readonly AggressiveTokenizerFr: new () => Tokenizer
  readonly PorterStemmer: object
  readonly PorterStemmerFr: object
  readonly SentimentAnalyzer: new (
    language: string,
    stemmer: object,
    vocabulary: string,
  ) => { getSentiment(words: string[]): number }
}

/** What `natural` makes of a message: above 0 good, below 0 bad. */
export function openNatural(language: 'fr' | 'en'): (text: string) => number {
  const natural = peer<Natural>('natural')
  const [tokenizer, analyzer] =
    language === 'fr'
      ? [
          new natural.AggressiveTokenizerFr(),
          new natural.SentimentAnalyzer('French', natural.PorterStemmerFr, 'pattern'),
        ]
      : [
          new natural.AggressiveTokenizer(),
          new natural.SentimentAnalyzer('English', natural.PorterStemmer, 'afinn'),
        ]
  return (text) => {
    const words = tokenizer.tokenize(text)
    return words.length === 0 ? 0 : analyzer.getSentiment(words)
  }
}
