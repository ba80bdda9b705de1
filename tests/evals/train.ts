/* Trains the weights that ship, on `corpus/`: `npm run train`. The same corpus gives the same bytes. */
import { writeFileSync } from 'node:fs'
import { hear } from '../../packages/engine/src/analyse/hear.ts'
import { lookAt } from '../../packages/engine/src/analyse/look.ts'
import { unpack } from '../../packages/engine/src/weights/additive-model.ts'
import { cutFor } from '../../packages/engine/src/learn/cut.ts'
import type { Example } from '../../packages/engine/src/learn/example.ts'
import { type LooseWeights, pack } from '../../packages/engine/src/learn/pack.ts'
import { temperatureFor } from '../../packages/engine/src/learn/temperature.ts'
import { train } from '../../packages/engine/src/learn/train.ts'
import { EMOTIONS, SIGNALS } from '../../packages/engine/src/model.ts'
import { corpus, type Labelled } from './corpus.ts'

const WEIGHTS = new URL('../../packages/engine/src/weights/', import.meta.url)
/** Rows whose every weight is below this change no reading. */
const LEAST = 0.05
/** Plain sentences that nobody may read wrong count as many times. */
const LANDMARKS_COUNT = 16
const LANDMARKS = /-train-(?:reperes|landmarks)-/
/** A missed cry is worse than a person who looks once too often. */
const CAREFUL: Readonly<Record<string, number>> = { selfHarm: 1 / 250, violence: 1 / 250 }

const exampleOf = (message: Labelled): Example => {
  const { keys, values, at, places } = lookAt(message.text, message.language)
  const cues = at.map((place) => places[place]?.cue ?? '')
  const { emotion, polarity, intensity, signals } = message
  return { keys, values, cues, emotion, polarity, intensity, signals }
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
  const temperature = temperatureFor(
    scored.map(({ scores }) => scores.subarray(0, EMOTIONS.length)),
    scored.map(({ message }) => EMOTIONS.indexOf(message.emotion)),
  )
  const cuts = SIGNALS.map((signal) => {
    const output = model.output(`signal:${signal}`)
    const rows = scored.map(({ message, named, scores }) => ({
      score: named.missed.has(signal) ? Number.NEGATIVE_INFINITY : (scores[output] ?? 0),
      there: message.signals.includes(signal),
      named: named.signals[signal],
    }))
    const falseAlarms = CAREFUL[signal]
    return [signal, cutFor(rows, falseAlarms === undefined ? {} : { falseAlarms })] as const
  })
  return { temperature, cuts: Object.fromEntries(cuts) }
}

function write(name: string, text: string): void {
  writeFileSync(new URL(name, WEIGHTS), `/** Written by \`npm run train\`. */\n${text}\n`)
}

const began = Date.now()
const all = corpus('train')
const landmarks = all.filter(({ id }) => LANDMARKS.test(id))
const counted = [...all, ...Array.from({ length: LANDMARKS_COUNT - 1 }, () => landmarks).flat()]
const loose = train(counted.map(exampleOf))
const { data, ...head } = pack({ ...loose, ...calibrate(loose) }, LEAST)
write('data.ts', `export const data =\n  '${data}'`)
write('head.ts', `export const head = ${JSON.stringify(head, null, 2)}`)
const seconds = ((Date.now() - began) / 1000).toFixed(0)
const kB = Math.round(data.length / 1000)
console.log(`${all.length} messages, ${loose.keys.length} features, ${kB} kB, ${seconds} s`)
console.log(`temperature ${head.temperature.toFixed(2)}`, head.cuts)
