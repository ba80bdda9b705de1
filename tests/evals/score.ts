import { analyse, handOverOf, SIGNALS, type Reading, type Signal } from '@diapason/engine'
import type { Labelled } from './corpus.ts'
import {
  calibrationError,
  f1,
  macroF1,
  quadraticKappa,
  withInterval,
  type Figure,
} from './metrics.ts'

/** A message and what Diapason reads in it. */
export interface Read {
  readonly message: Labelled
  readonly reading: Reading
}

/** What is said of one set of messages. */
export interface Score {
  readonly messages: number
  readonly polarity: Figure
  readonly emotion: Figure
  readonly emotions: Readonly<Record<string, number>>
  readonly intensity: Figure
  readonly calibration: number
  readonly address: number
  readonly handOver: Figure
  readonly signals: Readonly<Record<string, SignalScore>>
}

/** How well a signal is found. */
export interface SignalScore {
  readonly there: number
  readonly found: number
  readonly falseAlarms: number
  readonly f1: number
}

/** Reads every message of a set. */
export const read = (messages: readonly Labelled[]): Read[] =>
  messages.map((message) => ({
    message,
    reading: analyse(message.text, { language: message.language }),
  }))

const scoreOf = (signal: Signal, all: readonly Read[]): SignalScore => {
  const there = all.filter(({ message }) => message.signals.includes(signal))
  const found = there.filter(({ reading }) => reading.signals[signal]).length
  const said = all.filter(({ reading }) => reading.signals[signal]).length
  return {
    there: there.length,
    found,
    falseAlarms: said - found,
    f1: f1(
      all.map(({ message, reading }) => ({
        truth: message.signals.includes(signal),
        said: reading.signals[signal],
      })),
      true,
    ),
  }
}

/** All figures of a set, with intervals where they are compared. */
export function score(all: readonly Read[]): Score {
  const emotions = (items: readonly Read[]) =>
    items.map(({ message, reading }) => ({ truth: message.emotion, said: reading.emotion }))
  const handOvers = (items: readonly Read[]) =>
    items.map(({ message, reading }) => ({
      truth: message.handOver,
      said: handOverOf(reading),
    }))
  return {
    messages: all.length,
    polarity: withInterval(all, (items) =>
      macroF1(
        items.map(({ message, reading }) => ({ truth: message.polarity, said: reading.polarity })),
      ),
    ),
    emotion: withInterval(all, (items) => macroF1(emotions(items))),
    emotions: Object.fromEntries(
      [...new Set(all.map(({ message }) => message.emotion))]
        .toSorted()
        .map((name) => [name, f1(emotions(all), name)]),
    ),
    intensity: withInterval(all, (items) =>
      quadraticKappa(
        items.map(({ message, reading }) => ({
          truth: message.intensity,
          said: reading.intensity,
        })),
      ),
    ),
    calibration: calibrationError(
      all.map(({ message, reading }) => ({
        certainty: reading.certainty,
        right: reading.emotion === message.emotion,
      })),
    ),
    address:
      all.filter(({ message, reading }) => message.address === reading.address).length / all.length,
    handOver: withInterval(all, (items) => f1(handOvers(items), true)),
    signals: Object.fromEntries(SIGNALS.map((signal) => [signal, scoreOf(signal, all)])),
  }
}
