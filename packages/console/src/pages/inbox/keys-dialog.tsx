import { Dialog } from 'radix-ui'
import { DialogFrame } from '../../parts/dialog-frame.tsx'
import { useWords } from '../../strings/language.tsx'

interface Props {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
}

/** Every key of the console. */
export const KeysDialog = (props: Props) => {
  const words = useWords().keys
  return (
    <Dialog.Root {...props}>
      <DialogFrame title={words.title}>
        <dl className="keys">
          {words.rows.map(([key, says]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{says}</dd>
            </div>
          ))}
        </dl>
      </DialogFrame>
    </Dialog.Root>
  )
}
