import type { Reading } from '@diapason/engine'
import { type Laid, lay, signed, SIZE, SMALL, type Stretch, type Word } from './layout.ts'

/** A message and what was read in it. */
export interface Heard {
  readonly language: string
  readonly text: string
  readonly reading: Reading
}

const MARGIN = 44
const LEAST_WIDTH = 900
const HEAD = 34
const LINE = 9
const ROW = 17
const BETWEEN = 54

const STYLE = `
svg { --ground: #faf7f1; --ink: #2b2621; --soft: #5d554c; --line: #e4dccf; --for: #8a2f17; --against: #0b5560; }
@media (prefers-color-scheme: dark) {
  svg { --ground: #1c1a17; --ink: #efeae1; --soft: #bdb4a7; --line: #3a362f; --for: #f2ab93; --against: #86d3d8; }
}
text { font-family: 'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', sans-serif; fill: var(--ink); white-space: pre; }
.small { font-size: 14px; fill: var(--soft); }
.cue { font: ${SMALL}px ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace; text-anchor: middle; }
.ground { fill: var(--ground); stroke: var(--line); }
.rule { stroke: var(--line); }
.for { fill: var(--for); stroke: var(--for); }
.against { fill: var(--against); stroke: var(--against); }
text.for, text.against { stroke: none; }
text.cue { stroke: var(--ground); stroke-width: 4; paint-order: stroke; stroke-linejoin: round; }
.line.against { stroke-dasharray: 5 3; }
.wash { stroke: none; }
.leader { stroke-width: 1; opacity: 0.45; }
`

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
const side = (share: number): string => (share < 0 ? 'against' : 'for')
const n = (value: number): string => String(Math.round(value * 10) / 10)

/** Stronger words stand on a deeper ground; the strongest share of a message is 1. */
function word({ text, x, width, share }: Word, strongest: number): string {
  const strength = Math.abs(share) / strongest
  const isTold = strength >= 0.02
  const wash = isTold
    ? `<rect class="wash ${side(share)}" x="${n(x - 2.5)}" y="${n(-SIZE * 0.92)}" width="${n(width + 5)}" height="${n(SIZE * 1.24)}" rx="4" opacity="${(0.05 + 0.17 * strength).toFixed(2)}"/>`
    : ''
  const kind = isTold ? ` class="${side(share)}"` : ''
  return `${wash}<text${kind} x="${n(x)}" y="0" font-size="${SIZE}" textLength="${n(width)}" lengthAdjust="spacingAndGlyphs">${escaped(text)}</text>`
}

/** What is drawn under words, by layers: names lie over the leaders of others. */
function stretch(one: Stretch, { lines }: Laid, strongest: number): readonly string[] {
  const y = 14 + one.line * LINE
  const thick = 1.5 + 4 * Math.sqrt(Math.abs(one.share) / strongest)
  const kind = side(one.share)
  const line = `<line class="line ${kind}" x1="${n(one.x)}" x2="${n(one.x + one.width)}" y1="${n(y)}" y2="${n(y)}" stroke-width="${n(thick)}"/>`
  if (one.names.length === 0) return ['', line, '']
  const top = 14 + lines * LINE + 10 + one.row * ROW
  const leader = `<line class="leader ${kind}" x1="${n(one.middle)}" x2="${n(one.middle)}" y1="${n(y + thick / 2)}" y2="${n(top)}"/>`
  const names = one.names.map((name, row) => {
    const own = name.includes('−') ? 'against' : 'for'
    return `<text class="cue ${own}" x="${n(one.namesAt)}" y="${n(top + 12 + row * ROW)}">${escaped(name)}</text>`
  })
  return [leader, line, names.join('')]
}

const heightOf = ({ lines, rows }: Laid): number =>
  HEAD + SIZE + 14 + lines * LINE + 14 + rows * ROW

function message(heard: Heard, laid: Laid): string {
  const { emotion, intensity, certainty } = heard.reading
  const strongestWord = Math.max(...laid.words.map(({ share }) => Math.abs(share)))
  const strongestLine = Math.max(...laid.stretches.map(({ share }) => Math.abs(share)))
  const summary = `intensity ${intensity} of 4, certainty ${(Math.floor(certainty * 100) / 100).toFixed(2)}`
  const stretches = laid.stretches.map((one) => stretch(one, laid, strongestLine))
  const layers = [0, 1, 2].map((layer) => stretches.map((one) => one[layer]).join(''))
  return `<text font-size="17" font-weight="700">${emotion}<tspan class="small" font-weight="400" dx="10">${summary}</tspan></text>
<g transform="translate(0 ${HEAD + 6})">
${layers.join('\n')}
${laid.words.map((one) => word(one, strongestWord)).join('\n')}
</g>`
}

/** The same in sentences, for who cannot see it. */
function told({ language, text, reading }: Heard, { stretches }: Laid): string {
  const list = (wanted: string): string =>
    stretches
      .filter(({ share }) => side(share) === wanted)
      .toSorted((one, other) => Math.abs(other.share) - Math.abs(one.share))
      .map((one) => `“${one.text}” ${signed(one.share)}`)
      .join(', ')
  return `${language}: “${text}” is read as ${reading.emotion}, intensity ${reading.intensity} of 4. For it: ${list('for')}. Against it: ${list('against')}.`
}

/** Messages as a picture: each word in the colour of what it adds to the emotion that was read. */
export function draw(all: readonly Heard[]): string {
  const laid = all.map((heard) => ({ heard, laid: lay(heard.text, heard.reading) }))
  const width = Math.max(LEAST_WIDTH, ...laid.map((one) => one.laid.width + 2 * MARGIN))
  let y = MARGIN + 8
  const parts = laid.map((one) => {
    const part = `<g transform="translate(${MARGIN} ${n(y)})">${message(one.heard, one.laid)}</g>`
    y += heightOf(one.laid) + BETWEEN
    return part
  })
  const rule = y - BETWEEN / 2
  const height = rule + 46
  const key = `<g transform="translate(${MARGIN} ${n(rule + 28)})">
<line class="line for" x1="0" x2="40" y1="-5" y2="-5" stroke-width="4"/><text class="small" x="50">speaks for it</text>
<line class="line against" x1="160" x2="200" y1="-5" y2="-5" stroke-width="4"/><text class="small" x="210">speaks against it</text>
<text class="small" x="350">thicker: more · learnt: words that no rule names</text>
</g>`
  const description = laid.map((one) => told(one.heard, one.laid)).join(' ')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${n(width)} ${n(height)}" width="${n(width)}" height="${n(height)}" role="img" aria-labelledby="title description">
<title id="title">What each word adds to a reading</title>
<desc id="description">${escaped(description)}</desc>
<style>${STYLE}</style>
<rect class="ground" x="0.5" y="0.5" width="${n(width - 1)}" height="${n(height - 1)}" rx="10"/>
${parts.join('\n')}
<line class="rule" x1="${MARGIN}" x2="${n(width - MARGIN)}" y1="${n(rule)}" y2="${n(rule)}"/>
${key}
</svg>
`
}
