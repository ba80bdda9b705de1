import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../source.ts'

const ENGINE = join(ROOT, 'packages', 'engine')
const TSC = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc')

/**
 * Makes `@diapason/engine` as others install it: JavaScript modules and their types, a file for each
 * source, so that a bundler takes only what is called. `npm pack` and `npm publish` take the folder
 * as it is.
 *
 * @param folder is emptied first
 */
export function makePackage(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const options = ['--rootDir', join(ENGINE, 'src'), '--outDir', folder, '--noEmit', 'false']
  const emit = ['--declaration', '--rewriteRelativeImportExtensions']
  execFileSync(process.execPath, [TSC, '-p', ENGINE, ...options, ...emit], { stdio: 'inherit' })
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`)
  copyFileSync(join(ROOT, 'LICENSE'), join(folder, 'LICENSE'))
  copyFileSync(join(ENGINE, 'README.md'), join(folder, 'README.md'))
  copyFileSync(join(ENGINE, 'src', 'weights', 'MODEL-CARD.md'), join(folder, 'MODEL-CARD.md'))
}

/** That of the sources, with JavaScript behind its door. */
function manifest(): object {
  const own = JSON.parse(readFileSync(join(ENGINE, 'package.json'), 'utf8')) as object
  return { ...own, exports: { '.': { types: './index.d.ts', default: './index.js' } } }
}
