import { analyse } from '@diapason/engine'
import { expect, test } from 'vitest'
import { draw } from './picture/draw.ts'
import { lay } from './picture/layout.ts'

const MIXED = 'I was not happy with the delay, but your colleague was so kind. Thank you so much!'
const reading = analyse(MIXED)
const picture = draw([{ language: 'English', text: MIXED, reading }])

test('every share of the reading is a line, and every share worth naming has its name', () => {
  const own = reading.evidence.filter(({ claim }) => claim === reading.emotion)
  const { stretches } = lay(MIXED, reading)
  const total = (shares: readonly number[]) => shares.reduce((sum, share) => sum + share, 0)
  expect(own.length).toBeGreaterThan(3)
  expect(total(stretches.map(({ share }) => share))).toBeCloseTo(
    total(own.map(({ weight }) => weight)),
  )
  expect(picture.match(/class="line (?:for|against)"/g)).toHaveLength(stretches.length + 2)
  for (const { cue, weight } of own.filter((one) => Math.abs(one.weight) >= 0.5))
    expect(picture).toContain(`${cue} ${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)}<`)
})

test('what speaks for and what speaks against differ without colour: solid, dashed, signed', () => {
  expect(picture).toMatch(/\.line\.against \{ stroke-dasharray/)
  expect(picture).toMatch(/class="cue against"[^>]*>[^<]*−/)
  expect(picture).toMatch(/class="cue for"[^>]*>[^<]*\+/)
})

test('names do not lie on each other', () => {
  const names = [...picture.matchAll(/class="cue \w+" x="([\d.]+)" y="([\d.]+)">([^<]*)</g)].map(
    ([, x, y, name = '']) => ({
      y,
      from: Number(x) - name.length * 3.7,
      to: Number(x) + name.length * 3.7,
    }),
  )
  expect(names.length).toBeGreaterThan(5)
  const over = names.filter((one, place) =>
    names.some(
      (other, at) => at > place && other.y === one.y && other.from < one.to && one.from < other.to,
    ),
  )
  expect(over).toEqual([])
})

test('a reader of screens hears the words and their shares', () => {
  expect(picture).toContain('<title id="title">')
  const told = /<desc id="description">(.*)<\/desc>/.exec(picture)?.[1]
  expect(told).toContain(MIXED)
  expect(told).toMatch(/gratitude, intensity \d of 4\. For it: “.*Against it: “not happy” −/)
})

test('words of customers are text in it, never markup', () => {
  const text = 'C’est <b>INADMISSIBLE</b> & "honteux" !!'
  const drawn = draw([{ language: 'French', text, reading: analyse(text) }])
  expect(drawn).not.toContain('<b>')
  expect(drawn).toContain('&lt;b>INADMISSIBLE&lt;/b>')
})
