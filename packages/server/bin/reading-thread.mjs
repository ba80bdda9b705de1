// A thread of `diapason analyse`, which runs from TypeScript sources as diapason.mjs does.
import { register } from 'tsx/esm/api'

register()
await import('../src/cli/analyse/reading-thread.ts')
