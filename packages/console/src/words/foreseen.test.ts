import type { Foreseen } from '@diapason/contract'
import { expect, test } from 'vitest'
import { en } from '../strings/en.ts'
import { fr } from '../strings/fr.ts'
import { foreseenInWords } from './foreseen.ts'

const because = (text: string): Foreseen['because'] => [
  { kind: 'move', name: 'act', start: 0, end: text.length, text },
]
const CALL = 'J’appelle le transporteur maintenant.'

test.each<[effect: Foreseen['effect'], certainty: number, text: string, said: string | null]>([
  ['calms', 0.49, CALL, null],
  ['calms', 0.5, '', 'Devrait apaiser, peut-être'],
  ['calms', 0.7, CALL, `Devrait apaiser, assez sûr\u00a0: «\u00a0${CALL}\u00a0»`],
  ['leaves', 0.9, CALL, 'Ne devrait guère changer ce qui est ressenti, très probable'],
  [
    'raises',
    0.8,
    'Calmez-vous.',
    'Pourrait aggraver les choses, très probable\u00a0: «\u00a0Calmez-vous.\u00a0»',
  ],
])('%s at %d', (effect, certainty, text, said) => {
  expect(foreseenInWords({ effect, certainty, because: text ? because(text) : [] }, fr)).toBe(said)
})

test('a long passage is cut, in English too', () => {
  const said = foreseenInWords(
    { effect: 'calms', certainty: 0.7, because: because('a '.repeat(99)) },
    en,
  )
  expect(said).toMatch(/^Should calm things, fairly sure: “(?:a ){35}a…”$/)
})
