// A thread that learns from corrections, from TypeScript sources as diapason.mjs does.
import { register } from 'tsx/esm/api'

register()
await import('../src/flow/learning/learning-thread.ts')
