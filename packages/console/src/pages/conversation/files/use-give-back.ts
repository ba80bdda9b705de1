import type { Attachment } from '@diapason/contract'
import { useSession } from '../../../wire/session.ts'
import type { DraftState, Mode } from '../use-draft.ts'
import { bringFilesBack, rememberSent } from './tray.ts'

/** Something written that did not leave. */
interface Written {
  readonly id: string
  readonly text: string
  readonly mode: Mode
  readonly files?: readonly Attachment[]
}

/** Brings words and files back to where they were written. */
export const useGiveBack = (conversation: string, draft: DraftState) => {
  const user = useSession().user.id
  return ({ id, text, mode, files = [] }: Written): void => {
    draft.bringBack(text, mode)
    rememberSent(id, files)
    bringFilesBack({ user, conversation, mode }, id)
  }
}
