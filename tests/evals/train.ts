/* Trains the weights that ship, on `corpus/`: `npm run train`. The same corpus gives the same bytes. */
import { INTENTS } from '../../packages/engine/src/analyse/5-intents.ts'
import { normalise } from '../../packages/engine/src/analyse/1-normalise.ts'
import { standingOf } from '../../packages/engine/src/analyse/4-signals.ts'
import { hear } from '../../packages/engine/src/analyse/hear.ts'
import { lookAt } from '../../packages/engine/src/analyse/look.ts'
import { unpack } from '../../packages/engine/src/weights/additive-model.ts'
import { cutsFor } from '../../packages/engine/src/learn/cut.ts'
import type { Example } from '../../packages/engine/src/learn/example.ts'
import { type LooseWeights, pack } from '../../packages/engine/src/learn/pack.ts'
import { temperatureFor } from '../../packages/engine/src/learn/temperature.ts'
import { train } from '../../packages/engine/src/learn/train.ts'
import { EMOTIONS, SIGNALS } from '../../packages/engine/src/model.ts'
import { corpus, type Labelled } from './corpus.ts'
import { namesIn } from './names.ts'
import { writeWeights } from './write-weights.ts'

/** Rows whose every weight is below this change no reading. */
const LEAST = 0.05
/** Plain sentences that nobody may read wrong count as many times. */
const LANDMARKS_COUNT = 16
const LANDMARKS = /-train-(?:reperes|landmarks)-/
/** Every so many messages of the dev split ship, to guard against corrections that do harm. */
const HELD_EACH = 2
/**
 * From which probability on a signal counts as there: about half of the F1 to be had is best for F1
 * (Lipton et al. 2014). A missed cry, or a person asked for in vain, is worse than a false alarm.
 */
const EVEN = 0.35
const LEAST_CHANCE: Readonly<Record<string, number>> = {
  asksHuman: 0.15,
  selfHarm: 0.3,
  violence: 0.15,
}

/** What the model looks at in a message, without the names in it. */
const exampleOf = (message: Labelled, names: ReadonlySet<string>): Example => {
  const { keys, values, at, places } = lookAt(message.text, message.language)
  const { tokens } = normalise(message.text)
  // the first places are the words
  const isName = (place: number): boolean => names.has(tokens[place]?.form ?? '')
  const ofNames = new Set(keys.filter((_, feature) => isName(at[feature] ?? -1)))
  const kept = keys
    .map((key, feature) => ({ key, value: values[feature] ?? 0, place: places[at[feature] ?? -1] }))
    .filter(({ key }) => !ofNames.has(key))
  const { emotion, polarity, intensity, intent, signals } = message
  return {
    keys: kept.map(({ key }) => key),
    values: kept.map(({ value }) => value),
    cues: kept.map(({ place }) => place?.cue ?? ''),
    emotion,
    polarity,
    intensity,
    intent,
    signals,
  }
}

/** On the dev split, which no rule was written on. */
function calibrate(loose: LooseWeights) {
  const model = unpack(pack(loose, LEAST))
  const scored = corpus('dev').map((message) => {
    const { keys, values } = lookAt(message.text, message.language)
    return {
      message,
      named: hear(message.text, message.language).signals,
      scores: model.scores(model.rowsOf(keys), values),
    }
  })
  const temperatureOf = (names: readonly string[], labelOf: (message: Labelled) => string) => {
    const outputs = names.map((name) => model.output(name))
    return temperatureFor(
      scored.map(({ scores }) => Float64Array.from(outputs, (output) => scores[output] ?? 0)),
      scored.map(({ message }) => names.indexOf(labelOf(message))),
    )
  }
  const temperatures = {
    emotion: temperatureOf(EMOTIONS, ({ emotion }) => emotion),
    intent: temperatureOf(
      INTENTS.map((name) => `intent:${name}`),
      ({ intent }) => `intent:${intent}`,
    ),
  }
  const cuts = SIGNALS.map((signal) => {
    const output = model.output(`signal:${signal}`)
    const rows = scored.map(({ message, named, scores }) => ({
      score: scores[output] ?? 0,
      there: message.signals.includes(signal),
      standing: standingOf(named, signal),
    }))
    return [signal, cutsFor(rows, LEAST_CHANCE[signal] ?? EVEN)] as const
  })
  return { temperatures, cuts: Object.fromEntries(cuts) }
}

const began = Date.now()
const all = corpus('train')
const landmarks = all.filter(({ id }) => LANDMARKS.test(id))
const counted = [...all, ...Array.from({ length: LANDMARKS_COUNT - 1 }, () => landmarks).flat()]
const names = namesIn(all.map(({ text }) => text))
const loose = train(counted.map((message) => exampleOf(message, names)))
const { data, ...head } = pack({ ...loose, ...calibrate(loose) }, LEAST)
writeWeights('data.ts', `export const data: string =\n  '${data}'`)
writeWeights('head.ts', `export const head = ${JSON.stringify(head, null, 2)}`)
const heldBack = corpus('dev')
  .filter((_, at) => at % HELD_EACH === 0)
  .map(({ language, emotion, intent, text }) => [language, emotion, intent, text])
const type = "readonly (readonly ['fr' | 'en', Emotion, string, string])[]"
const lines = heldBack.map((one) => `  ${JSON.stringify(one)},`).join('\n')
writeWeights(
  'held-back.ts',
  `import type { Emotion } from '../model.ts'\n\nexport const HELD_BACK: ${type} = [\n${lines}\n]`,
)
const seconds = ((Date.now() - began) / 1000).toFixed(0)
const kB = Math.round(data.length / 1000)
console.log(
  `${all.length} messages, ${names.size} names, ${loose.keys.length} features, ${kB} kB, ${seconds} s`,
)
console.log(head.temperatures, head.cuts)
