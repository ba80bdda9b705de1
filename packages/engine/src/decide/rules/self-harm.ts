import { hardSignal } from './rule.ts'

/** Any sign of wanting to die or not to be there any more. */
export const selfHarm = hardSignal('self-harm', 'selfHarm')
