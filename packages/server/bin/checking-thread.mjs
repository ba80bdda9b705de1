// A thread of `diapason check`, which runs from TypeScript sources as diapason.mjs does.
import { register } from 'tsx/esm/api'

register()
await import('../src/cli/check/checking-thread.ts')
