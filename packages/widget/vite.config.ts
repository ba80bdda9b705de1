import { defineConfig } from 'vite'

/** One script for any page: no modules, no further files. */
export default defineConfig({
  build: {
    target: ['chrome111', 'firefox128', 'safari16.4'],
    lib: { entry: 'src/main.ts', formats: ['iife'], name: 'diapason', fileName: () => 'widget.js' },
    outDir: 'dist',
    reportCompressedSize: true,
  },
})
