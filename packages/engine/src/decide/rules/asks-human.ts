import { hardSignal } from './rule.ts'

/** A person was asked for: « je veux parler à quelqu’un ». Obeyed in one step, never argued with. */
export const asksHuman = hardSignal('asks-human', 'asksHuman')
