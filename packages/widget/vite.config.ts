import { readFileSync } from 'node:fs'
import { defineConfig, type Plugin } from 'vite'

/** A script of another site does not tell its modules where they are: it has to say so itself. */
const HOME = "const $home=new URL('.',document.currentScript?.src||location.href).href;"
const fromHome = (code: string): string =>
  code.replaceAll(/import\((["'`])\.\//gu, 'import($home+$1')

/** The bundler's own helper would take over what an old page has put into `Object.prototype`. */
const ownKeysOnly = (code: string): string =>
  code.replace(/for\(var (\w+) in (\w+)\)/gu, 'for(var $1 of Object.keys($2))')

/**
 * `widget.js` stands in a page as an ordinary script: its names stay inside a function of its own.
 * What it fetches are modules beside it. The types of `window.Diapason` are served as they are.
 */
const asScript = (): Plugin => ({
  name: 'widget-script',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') file.code = ownKeysOnly(file.code)
      if (file.type !== 'chunk' || !file.isEntry) continue
      if (file.imports.length > 0) this.error(`widget.js would import ${file.imports.join(', ')}`)
      file.code = `(()=>{${HOME}${fromHome(file.code)}})();\n`
    }
    const source = readFileSync(new URL('src/handle.ts', import.meta.url), 'utf8')
    this.emitFile({ type: 'asset', fileName: 'widget.d.ts', source })
  },
})

export default defineConfig({
  base: './',
  plugins: [asScript()],
  build: {
    target: ['chrome111', 'firefox128', 'safari16.4'],
    lib: { entry: 'src/main.ts', formats: ['es'], fileName: () => 'widget.js' },
    rolldownOptions: { output: { chunkFileNames: 'widget/[name]-[hash].js', minify: true } },
    outDir: 'dist',
    reportCompressedSize: true,
  },
})
