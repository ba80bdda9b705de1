import { hardSignal } from './rule.ts'

/** Someone dependent, seriously ill, or who cannot pay for basics is concerned. */
export const vulnerable = hardSignal('vulnerable', 'vulnerable')
