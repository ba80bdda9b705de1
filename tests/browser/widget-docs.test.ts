import { execFile } from 'node:child_process'
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fr } from '../../packages/widget/src/strings/fr.ts'
import { HOST, PATIENT, useGround, widgetOn } from './widget-page.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const MODULES = join(ROOT, 'node_modules')
const ground = useGround()
afterAll(() => expect(ground().stage.troubles).toEqual([]))

/** What the compilers of these frameworks know by themselves; their packages are not installed. */
const FRAMEWORKS = `
declare module 'vue' {
  export function onMounted(act: () => void): void
  export function onUnmounted(act: () => void): void
  export function watchEffect(act: (onCleanup: (undo: () => void) => void) => void): void
}
declare function defineProps<T>(): T
declare module 'svelte' {
  export function onMount(act: () => (() => void) | void): void
}
declare function $props(): any
declare function $effect(act: () => (() => void) | void): void
declare module '@angular/core' {
  export interface OnInit { ngOnInit(): void }
  export interface OnDestroy { ngOnDestroy(): void }
  export function Component(given: { selector: string; template: string }): (
    target: abstract new () => unknown, context: ClassDecoratorContext) => void
}`

let folder: string
const write = (name: string, text: string) => writeFile(join(folder, name), text)
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diapason-docs-'))
  const docs = await readFile(join(ROOT, 'docs/widget.md'), 'utf8')
  const below = (heading: string, kind: string): string => {
    const [, after = ''] = docs.split(`\n### ${heading}\n`)
    const [, code = ''] = new RegExp(`\`\`\`${kind}\n([\\s\\S]*?)\`\`\``).exec(after) ?? []
    expect(code, `${heading}: there is code`).not.toBe('')
    return code
  }
  const script = (code: string) => /<script[^>]*>([\s\S]*?)<\/script>/.exec(code)?.[1] ?? ''
  await copyFile(join(ROOT, 'packages/widget/src/handle.ts'), join(folder, 'widget.d.ts'))
  await write('diapason.ts', below('Single-page applications', 'ts'))
  await write('help.tsx', below('React', 'tsx'))
  await write('vue.ts', `${script(below('Vue', 'vue'))}\nexport {}`)
  await write('svelte.ts', `${script(below('Svelte', 'svelte'))}\nexport {}`)
  await write('angular.ts', below('Angular', 'ts'))
  await write('frameworks.d.ts', FRAMEWORKS)
  return () => rm(folder, { recursive: true, force: true })
})

test('the examples for each framework have the types that the server serves', async () => {
  const paths = { react: [join(MODULES, '@types/react')] }
  const strict = { strict: true, noEmit: true, skipLibCheck: true, types: [], paths }
  const target = { target: 'ES2023', module: 'ESNext', moduleResolution: 'Bundler' }
  const compilerOptions = { ...strict, ...target, allowImportingTsExtensions: true }
  await write('tsconfig.json', JSON.stringify({ compilerOptions, include: ['*'] }))
  const program = join(MODULES, 'typescript/bin/tsc')
  const run = promisify(execFile)(process.execPath, [program, '-p', folder])
  const faults = await run.then(
    () => '',
    (error: { stdout: string }) => error.stdout,
  )
  expect(faults).toBe('')
})

test('the one for React runs in strict mode: mounted, told of a new page, taken off', async () => {
  const { stage, site, visit } = ground()
  await write(
    'app.tsx',
    `import { StrictMode, createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Help } from './help.tsx'
const App = () => {
  const [page, go] = useState('Panier')
  return createElement('main', null,
    createElement('button', { onClick: () => go('Paiement') }, 'go'),
    createElement('button', { onClick: () => go('') }, 'leave'),
    page && createElement(Help, { page }))
}
addEventListener('DOMContentLoaded', () =>
  createRoot(document.querySelector('#app')).render(createElement(StrictMode, null, createElement(App))))`,
  )
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'app.tsx')],
    bundle: true,
    write: false,
    charset: 'utf8',
    nodePaths: [MODULES],
    define: { 'process.env.NODE_ENV': '"development"' },
  })
  const code = (outputFiles[0]?.text ?? '')
    .replaceAll('https://help.example.org', stage.url)
    .replaceAll('wk_…', site.channels[0] ?? '')
    .replaceAll('</script', '<\\/script')
  const {
    page,
    open,
    write: say,
    log,
    panel,
    close,
  } = await visit({
    tag: null,
    head: `<script>${code}</script>`,
    body: '<div id="app"></div>',
  })
  await open()
  expect(await page.locator(HOST).count()).toBe(1)
  const told = page.waitForRequest((request) => request.url().endsWith('/conversation/page'))
  await say('Bonjour, quels sont vos horaires ?')
  await log.getByText(fr.sent).first().waitFor()
  expect((await told).postDataJSON()).toEqual({ facts: { page: 'Panier' } })
  const again = page.waitForRequest((request) => request.url().endsWith('/conversation/page'))
  await page.getByRole('button', { name: 'go' }).click()
  expect((await again).postDataJSON()).toEqual({ facts: { page: 'Paiement' } })
  expect(await panel.isVisible(), 'an open panel outlives the change of a page').toBe(true)
  await page.getByRole('button', { name: 'leave' }).click()
  await expect.poll(() => page.locator(HOST).count(), PATIENT).toBe(0)
  await close()
})

test('the one for Google Tag Manager runs as it stands', async () => {
  const { stage, site, visit } = ground()
  const docs = await readFile(join(ROOT, 'docs/widget.md'), 'utf8')
  const snippet = /### Google Tag Manager[\s\S]*?```html\n([\s\S]*?)```/.exec(docs)?.[1] ?? ''
  expect(snippet, 'ECMAScript 5').not.toMatch(/=>|\b(?:const|let)\b|\?\?|`/)
  const head = snippet
    .replaceAll('https://help.example.org', stage.url)
    .replaceAll('wk_…', site.channels[0] ?? '')
  const { page, open, close } = await visit({ tag: null, head })
  await open()
  expect(await page.locator(HOST).count()).toBe(1)
  await close()
})

test('each policy of the docs lets it load, talk and stay silent in the console', async () => {
  const { stage, site } = ground()
  const docs = await readFile(join(ROOT, 'docs/widget.md'), 'utf8')
  const policies = [...docs.matchAll(/^Content-Security-Policy: (.*)$/gmu)].map(
    ([, one = '']) => one,
  )
  expect(policies).toHaveLength(2)
  for (const policy of policies) {
    const head = `<script nonce="abc123" src="${stage.url}/widget.js" data-channel="${site.channels[0]}" async></script>`
    site.serve(
      `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Panier</title>${head}</head><body></body></html>`,
      {
        'content-security-policy': `${policy
          .replaceAll('wss://help.example.org', stage.url.replace('http', 'ws'))
          .replaceAll('https://help.example.org', stage.url)
          .replaceAll(
            'nonce-…',
            'nonce-abc123',
          )}; img-src ${site.url}; require-trusted-types-for 'script'`,
      },
    )
    const page = await (await stage.context()).newPage()
    await page.goto(site.url)
    const { open, write: say, log } = widgetOn(page)
    await open()
    await say('Bonjour, quels sont vos horaires ?')
    await log.getByText(/de 9.h à 18.h/).waitFor()
    await page.context().close()
  }
})
