import { hardSignal } from './rule.ts'

/** An action against the company, threatened, announced or asked about. */
export const legal = hardSignal('legal', 'legal')
