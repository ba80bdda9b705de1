import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { Worker } from 'node:worker_threads'
import { analyse } from '@diapason/engine'
import { beforeAll, expect, test } from 'vitest'
import { type Bundle, bundle } from './bundle.ts'

const TEXTS = [
  'Toujours rien depuis 3 semaines, c’est inadmissible !!!',
  'Thank you so much, it arrived yesterday 😊',
  'Ma carte : 4111 1111 1111 1111',
  '',
]
const read = TEXTS.map((text) => analyse(text))

let module: Bundle
let script: Bundle
beforeAll(async () => {
  ;[module, script] = await Promise.all([bundle('*', 'esm'), bundle('*', 'iife')])
})

test('in a place that has the language and nothing else', ({ annotate }) => {
  // text cannot become code here either, as under a strict content security policy
  const codeGeneration = { strings: false, wasm: false }
  const bare = createContext(Object.create(null) as object, { codeGeneration })
  const run = (code: string): unknown => runInContext(code, bare)
  const outside =
    'process Buffer require global self window document navigator fetch crypto performance atob TextDecoder TextEncoder URL setTimeout queueMicrotask structuredClone'
  const there = outside.split(' ').filter((name) => run(`typeof ${name}`) !== 'undefined')
  expect(there).toEqual([])

  const began = performance.now()
  run(script.code)
  const loaded = performance.now()
  run('engine.analyse("Bonjour")')
  const first = performance.now()
  run('engine.analyse("Bonjour")')
  const second = performance.now()
  const readings = run(
    `JSON.stringify(${JSON.stringify(TEXTS)}.map((text) => engine.analyse(text)))`,
  )
  expect(JSON.parse(String(readings))).toEqual(structuredClone(read))
  const ms = (from: number, to: number) => `${(to - from).toFixed(1)} ms`
  void annotate(
    `loaded in ${ms(began, loaded)}, first reading in ${ms(loaded, first)}, next in ${ms(first, second)}`,
  )
})

test('in a worker thread, from a module that imports nothing', async () => {
  expect(module.code).not.toMatch(/\bimport\s*[({"']|\brequire\(/)
  const folder = mkdtempSync(join(tmpdir(), 'diapason-worker-'))
  try {
    writeFileSync(join(folder, 'engine.mjs'), module.code)
    writeFileSync(
      join(folder, 'worker.mjs'),
      `import { parentPort, workerData } from 'node:worker_threads'
      import { analyse } from './engine.mjs'
      parentPort.postMessage(workerData.map((text) => analyse(text)))`,
    )
    const worker = new Worker(join(folder, 'worker.mjs'), { workerData: TEXTS })
    const [readings] = (await once(worker, 'message')) as unknown[]
    expect(readings).toEqual(structuredClone(read))
    await worker.terminate()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
