import { hardSignal } from './rule.ts'

/** Someone’s death is part of the request: procedure alone would be cold. */
export const bereavement = hardSignal('bereavement', 'bereavement')
