import { Dialog } from 'radix-ui'
import { DialogFrame } from '../../parts/dialog-frame.tsx'
import { forgetDrafts, useDraftCount } from '../../parts/kept-drafts.ts'
import { useWords } from '../../strings/language.tsx'
import { useSession, useSignOut } from '../../wire/session.ts'

/** Signs out at once, or `ask`s first when words would go that are on this device alone. */
export const useLeave = (ask: () => void): (() => void) => {
  const me = useSession().user.id
  const drafts = useDraftCount(me)
  const signOut = useSignOut()
  return () => (drafts > 0 ? ask() : void signOut())
}

interface Props {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
}

/** Drafts stay on this device: whoever leaves it is told, and leaves nothing behind. */
export const LeavingDialog = ({ open, onOpenChange }: Props) => {
  const words = useWords()
  const me = useSession().user.id
  const drafts = useDraftCount(me)
  const signOut = useSignOut()
  const leave = () => {
    forgetDrafts(me)
    void signOut()
  }
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <DialogFrame
        title={words.drafts.leaving}
        lead={words.drafts.leavingLead(drafts)}
        look="leaving"
      >
        <div className="acts">
          <Dialog.Close className="button filled">{words.drafts.stay}</Dialog.Close>
          <button type="button" className="button" onClick={leave}>
            {words.drafts.leave}
          </button>
        </div>
      </DialogFrame>
    </Dialog.Root>
  )
}
