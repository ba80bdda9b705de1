import { analyse } from '../../packages/engine/src/index.ts'
import { openNatural } from './natural.ts'
import { peer } from './peer.ts'

/** Reads one message and says how it feels: above 0 good, below 0 bad. */
export type Read = (text: string) => number | Promise<number>

interface NodeNlp {
  readonly SentimentAnalyzer: new () => {
    getSentiment(text: string, locale: string): Promise<{ score: number }>
  }
  readonly NlpManager: new (
    settings: object,
  ) => {
    addDocument(locale: string, text: string, intent: string): void
    train(): Promise<void>
    process(locale: string, text: string): Promise<{ sentiment: { score: number } }>
  }
}

function openSentiment(): Read {
  const analyzer = new (peer<NodeNlp>('node-nlp').SentimentAnalyzer)()
  return async (text) => (await analyzer.getSentiment(text, 'fr')).score
}

/** What node-nlp itself calls processing: intent, entities and sentiment, with its defaults. */
async function openWhole(): Promise<Read> {
  const { NlpManager } = peer<NodeNlp>('node-nlp')
  const manager = new NlpManager({
    languages: ['fr'],
    autoSave: false,
    autoLoad: false,
    forceNER: true,
    nlu: { log: false },
  })
  manager.addDocument('fr', 'où est ma commande', 'delivery')
  manager.addDocument('fr', 'mon colis n’est pas arrivé', 'delivery')
  manager.addDocument('fr', 'je veux être remboursé', 'refund')
  manager.addDocument('fr', 'rendez-moi mon argent', 'refund')
  await manager.train()
  return async (text) => (await manager.process('fr', text)).sentiment.score
}

/**
 * Who is measured, and what each does with one message: we the whole reading (language, ten
 * emotions, signals, intents, entities, evidence), two peers one number for the feeling, and the
 * last one the most that it can do.
 */
export const CONTESTANTS: Readonly<Record<string, () => Read | Promise<Read>>> = {
  diapason: () => (text) => analyse(text).valence,
  natural: () => openNatural('fr'),
  'node-nlp': openSentiment,
  'node-nlp, whole': openWhole,
}
