import { hardSignal } from './rule.ts'

/** A threat to people or premises, even veiled. */
export const violence = hardSignal('violence', 'violence')
