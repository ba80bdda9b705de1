import { describe, expect, test } from 'vitest'
import {
  BESIDE,
  climbs,
  crossings,
  environmentReads,
  impurities,
  knots,
  namings,
  outsiders,
  RUNGS,
  SERVE,
  type Step,
  stepsOf,
  strangers,
} from './ladder.ts'
import { packageNames, type Source, sourcesBelow } from './source.ts'

const sources = packageNames().flatMap((name) => sourcesBelow(`packages/${name}/src`))
const steps = stepsOf(sources)
const inside = (name: string, all: readonly Source[] = sources): Source[] =>
  all.filter(({ path }) => path.startsWith(`packages/${name}/src/`))

const mayContract = ({ specifier }: Step): boolean => /^(?:zod|@diapason\/engine)$/u.test(specifier)
const mayConsole = ({ specifier }: Step): boolean =>
  !specifier.startsWith('node:') && !/^@diapason\/(?!contract$)/u.test(specifier)
const mayWidget = ({ specifier, kind }: Step): boolean =>
  specifier === '@diapason/contract' && kind === 'type'
const mayServer = ({ specifier }: Step): boolean =>
  !/^@diapason\/(?!contract$|engine$)/u.test(specifier)
const never = (): boolean => false

describe('the ladder holds', () => {
  test('there is something to look at', () => {
    expect(packageNames()).toEqual(['console', 'contract', 'engine', 'server', 'widget'])
    expect(sources.length, 'the sources are read').toBeGreaterThan(10)
    expect(steps.length, 'their imports are found').toBeGreaterThan(10)
  })

  test('packages meet by name and by the front door', () => {
    expect(
      crossings(steps),
      'A package is entered by its name (@diapason/…): a relative path or a deep path ties it to files that its author is free to move.',
    ).toEqual([])
  })

  test('engine imports nothing but itself', () => {
    expect(
      outsiders(steps, 'engine', never),
      'The engine is installed alone, in servers and browsers: no dependency, no node:, no other package. Take what you need as an argument.',
    ).toEqual([])
  })

  test('engine has no clock, no chance, no DOM, no network', () => {
    expect(
      impurities(inside('engine')),
      'A reading must be replayable years later: values in, values out. Take the time, a seed or a number as an argument.',
    ).toEqual([])
  })

  test('contract imports engine and zod only', () => {
    expect(
      outsiders(steps, 'contract', mayContract),
      'The contract is read by the server and by browsers: it holds schemas, and nothing that only one of them has.',
    ).toEqual([])
  })

  test('console imports contract only', () => {
    expect(
      outsiders(steps, 'console', mayConsole),
      'The console knows the server by its contract: what it needs from the engine, the server sends it.',
    ).toEqual([])
  })

  test('widget imports types of contract only', () => {
    expect(
      outsiders(steps, 'widget', mayWidget),
      'The widget has a byte budget and no dependency: use `import type … from "@diapason/contract"`, which disappears when it is built.',
    ).toEqual([])
  })

  test('server imports contract and engine, and neither console nor widget', () => {
    expect(
      outsiders(steps, 'server', mayServer),
      'The server hands out the console and the widget as built files; it shares no code with them.',
    ).toEqual([])
  })

  test('every part of the server has its place on the ladder', () => {
    expect(
      strangers(sources),
      'A new folder or file in packages/server/src needs a rung: name it in ARCHITECTURE.md and in RUNGS (tests/ladder.ts), or put it into the part whose question it answers.',
    ).toEqual([])
  })

  for (const [height, rung] of RUNGS.entries())
    for (const part of rung)
      test(`${part} imports lower rungs only`, () => {
        const below = [...RUNGS.slice(height + 1).flat(), ...BESIDE, 'contract', 'engine']
        expect(
          climbs(steps, part),
          `${part} may know ${below.join(', ')}: never its neighbours, never what stands above. Let the caller pass the value or the function in.`,
        ).toEqual([])
      })

  for (const part of BESIDE)
    test(`${part} stands beside store and knows no rung`, () => {
      expect(
        climbs(steps, part),
        `Every rung reads ${part}.ts: were it to know one of them, they would all know each other.`,
      ).toEqual([])
    })

  test('only app.ts names a concrete channel or writer', () => {
    expect(
      namings(steps),
      'Everything else speaks to the ports channels/channel.ts and writers/writer.ts, so that a new one is added in one place: app.ts.',
    ).toEqual([])
  })

  test('only config.ts reads the environment', () => {
    expect(
      environmentReads(sources.filter(({ path }) => path !== 'packages/server/src/config.ts')),
      'Every setting is named, documented and checked at start in config.ts. Take the value as an argument.',
    ).toEqual([])
  })

  test('no two folders import each other', () => {
    expect(
      knots(steps),
      'Two folders that know each other are one folder. Move what both need into a lower one.',
    ).toEqual([])
  })
})

/** Sources in memory: `{ 'server/src/flow/flow.ts': "import …" }`. */
const plant = (files: Record<string, string>): Source[] =>
  Object.entries(files).map(([path, text]) => ({ path: `packages/${path}`, text }))
const reached = (found: readonly { reaches: string }[]): string[] => found.map((one) => one.reaches)

describe('the checks can fail', () => {
  test('an import is seen in each of its forms', () => {
    const text = `import a from './a.ts'
      import type { B } from './b.ts'
      import { type C, type D } from './c.ts'
      import './d.ts'
      export { e } from './e.ts'
      export * from './f.ts'
      export type { G } from './g.ts'
      type H = import('./h.ts').H
      const i = await import('./i.ts')
      const j = require('./j.ts')
      // import k from './k.ts'
      const l = "import l from './l.ts'"`
    const seen = stepsOf(plant({ 'engine/src/x.ts': text }))
    expect(seen.map(({ specifier, kind }) => `${specifier.slice(2, 3)} ${kind}`)).toEqual([
      'a value',
      'b type',
      'c type',
      'd value',
      'e value',
      'f value',
      'g type',
      'h type',
      'i dynamic',
      'j value',
    ])
    expect(seen[1]).toMatchObject({ to: 'packages/engine/src/b.ts', line: 2 })
  })

  const up: readonly [from: string, to: string, allowed: boolean][] = [
    ['main.ts', './app.ts', true],
    ['app.ts', './main.ts', false],
    ['app.ts', './flow/flow.ts', true],
    ['api/conversations/routes.ts', '../../flow/flow.ts', true],
    ['api/conversations/routes.ts', '../../live/rooms.ts', false],
    ['api/conversations/routes.ts', '../messages/present.ts', true],
    ['flow/flow.ts', '../api/server.ts', false],
    ['flow/flow.ts', '../channels/channel.ts', true],
    ['people/people.ts', '../insights/insights.ts', false],
    ['people/people.ts', '../store/people.ts', true],
    ['store/people.ts', '../people/people.ts', false],
    ['store/people.ts', '../errors.ts', true],
    ['config.ts', './store/db.ts', false],
    ['config.ts', './secret.ts', true],
    ['errors.ts', './flow/flow.ts', false],
  ]
  test.each(up)('%s → %s allowed: %s', (from, to, allowed) => {
    const planted = stepsOf(plant({ [`server/src/${from}`]: `import type { X } from '${to}'` }))
    const part = from.split('/')[0]?.replace('.ts', '') ?? ''
    expect(reached(climbs(planted, part))).toEqual(allowed ? [] : [to])
  })

  test('only cli/serve.ts reaches main.ts, and only when asked to', () => {
    const serve = { [SERVE.from.slice(9)]: "const { main } = await import('../main.ts')" }
    expect(climbs(stepsOf(plant(serve)), 'cli')).toEqual([])
    const eager = { [SERVE.from.slice(9)]: "import { main } from '../main.ts'" }
    expect(reached(climbs(stepsOf(plant(eager)), 'cli'))).toEqual(['../main.ts'])
    const other = { 'server/src/cli/read.ts': "const { main } = await import('../main.ts')" }
    expect(reached(climbs(stepsOf(plant(other)), 'cli'))).toEqual(['../main.ts'])
  })

  test('a part without a rung is a stranger', () => {
    const planted = plant({ 'server/src/misc/x.ts': '', 'server/src/flow/x.ts': '' })
    expect(strangers(planted)).toEqual(['misc'])
  })

  test('a package is not entered by a path', () => {
    const text = `import './y.ts'
      import '@diapason/contract'
      import '@diapason/contract/src/message.ts'
      import '../../contract/src/message.ts'`
    expect(reached(crossings(stepsOf(plant({ 'console/src/x.ts': text }))))).toEqual([
      '@diapason/contract/src/message.ts',
      '../../contract/src/message.ts',
    ])
  })

  const doors: readonly [name: string, line: string, may: (step: Step) => boolean, ok: boolean][] =
    [
      ['engine', "import fs from 'node:fs'", never, false],
      ['engine', "import type { Z } from 'zod'", never, false],
      ['engine', "import { fold } from './fold.ts'", never, true],
      ['contract', "import { z } from 'zod'", mayContract, true],
      ['contract', "import { x } from '@diapason/server'", mayContract, false],
      ['contract', "import { Pool } from 'pg'", mayContract, false],
      ['console', "import { useState } from 'react'", mayConsole, true],
      ['console', "import type { Reading } from '@diapason/engine'", mayConsole, false],
      ['console', "import { join } from 'node:path'", mayConsole, false],
      ['widget', "import type { Message } from '@diapason/contract'", mayWidget, true],
      ['widget', "import { messageSchema } from '@diapason/contract'", mayWidget, false],
      ['widget', "import { h } from 'preact'", mayWidget, false],
      ['server', "import { analyse } from '@diapason/engine'", mayServer, true],
      ['server', "import { App } from '@diapason/console'", mayServer, false],
    ]
  test.each(doors)('%s: %s', (name, line, may, ok) => {
    const planted = stepsOf(plant({ [`${name}/src/x.ts`]: line }))
    expect(outsiders(planted, name, may)).toHaveLength(ok ? 0 : 1)
  })

  const names: readonly [from: string, to: string, allowed: boolean][] = [
    ['app.ts', './channels/email/send.ts', true],
    ['app.ts', './writers/template.ts', true],
    ['flow/6-send.ts', '../channels/channel.ts', true],
    ['flow/6-send.ts', '../channels/email/send.ts', false],
    ['flow/6-send.ts', '../channels/signature.ts', false],
    ['flow/4-compose.ts', '../writers/writer.ts', true],
    ['flow/4-compose.ts', '../writers/template.ts', false],
    ['channels/email/send.ts', './config.ts', true],
    ['channels/email/send.ts', '../signature.ts', true],
    ['channels/email/send.ts', '../webhook/send.ts', false],
    ['channels/channel.ts', './email/send.ts', false],
    ['writers/template.ts', './writer.ts', true],
  ]
  test.each(names)('%s names %s allowed: %s', (from, to, allowed) => {
    const planted = stepsOf(plant({ [`server/src/${from}`]: `import { x } from '${to}'` }))
    expect(reached(namings(planted))).toEqual(allowed ? [] : [to])
  })

  const reads: readonly [text: string, found: number][] = [
    ['export const port = process.env.PORT', 1],
    ["export const port = process['env']['PORT']", 1],
    ['const { env } = process', 1],
    ["import { env } from 'node:process'", 1],
    ['export const id = process.pid', 0],
    ['export const env = config.env // process.env', 0],
  ]
  test.each(reads)('%s reads the environment %i times', (text, found) => {
    expect(environmentReads(plant({ 'server/src/x.ts': text }))).toHaveLength(found)
  })

  const impure: readonly [text: string, reaches: string[]][] = [
    ['export const now = () => Date.now()', ['Date.now']],
    ['export const now = () => new Date()', ['new Date()']],
    ['export const now = () => Date()', ['Date()']],
    ['export const day = (at: string) => new Date(at)', []],
    ['export const pick = () => Math.random()', ['Math.random']],
    ['export const least = (a: number) => Math.min(a, 1)', []],
    ['export const t = performance.now()', ['performance']],
    ['export const title = document.title', ['document']],
    ['export const title = (document: { title: string }) => document.title', []],
    ['export const span = { window: 3 }.window', []],
    ['export interface Hours { readonly window: number }', []],
    ['export const say = (text: string) => console.log(text)', ['console']],
    ['export const later = (run: () => void) => setTimeout(run, 1)', ['setTimeout']],
    ['export const here = import.meta.url', ['import.meta']],
    ['// Date.now() and Math.random() have no place here', []],
  ]
  test.each(impure)('%s reaches for %j', (text, reaches) => {
    expect(reached(impurities(plant({ 'engine/src/x.ts': text })))).toEqual(reaches)
  })

  test('two folders that import each other are a knot', () => {
    const there = { 'engine/src/decide/a.ts': "import type { B } from '../guard/b.ts'" }
    const back = { 'engine/src/guard/b.ts': "import { a } from '../decide/a.ts'" }
    expect(knots(stepsOf(plant(there)))).toEqual([])
    expect(knots(stepsOf(plant({ ...there, ...back })))).toEqual([
      'packages/engine/src/decide → packages/engine/src/guard',
    ])
  })
})
