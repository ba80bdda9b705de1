import { compose } from '@diapason/engine'
import type { Writer } from './writer.ts'

/** Words drafts from approved pieces, without a language model. */
export const templateWriter: Writer = {
  name: 'template',
  word: async (request) => ({ draft: compose(request), generatedBy: null, callId: null }),
}
