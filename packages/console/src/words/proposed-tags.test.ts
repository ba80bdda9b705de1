import type { ReadMessage, Tag } from '@diapason/contract'
import { expect, it } from 'vitest'
import { proposedTags } from './proposed-tags.ts'

const tag = (id: string, topics: string[], retired = false): Tag => ({
  id,
  name: id,
  topics,
  retired,
  uses: 0,
})
const heard = (...intents: [string, number][]) =>
  ({
    reading: { intents: intents.map(([name, certainty]) => ({ name, certainty })) },
  }) as unknown as ReadMessage
const silent = { reading: null } as ReadMessage
const TAGS = [
  tag('return', ['return']),
  tag('late', ['delivery_delay', 'return']),
  tag('old', ['return'], true),
  tag('plain', []),
  tag('third', ['return']),
]
const ids = (messages: ReadMessage[], carried: string[] = []) =>
  proposedTags(
    TAGS,
    messages,
    carried.map((id) => ({ id, name: id })),
  ).map(({ id }) => id)

it.each<[string, ReadMessage[], string[], string[]]>([
  ['nothing heard', [silent], [], []],
  ['not certain enough', [heard(['return', 0.3])], [], []],
  ['two at most, no retired one', [silent, heard(['return', 0.8])], [], ['return', 'late']],
  ['what it carries is proposed no more', [heard(['return', 0.8])], ['return'], ['late', 'third']],
  ['another reason', [heard(['delivery_delay', 0.9])], [], ['late']],
])('%s', (_, messages, carried, expected) => {
  expect(ids(messages, carried)).toEqual(expected)
})
