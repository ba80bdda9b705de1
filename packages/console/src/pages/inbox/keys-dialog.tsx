import { X } from 'lucide-react'
import { Dialog } from 'radix-ui'
import { useWords } from '../../strings/language.tsx'

interface Props {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
}

/** Every key of the console. */
export const KeysDialog = (props: Props) => {
  const words = useWords()
  return (
    <Dialog.Root {...props}>
      <Dialog.Portal>
        <Dialog.Overlay className="veil" />
        <Dialog.Content className="dialog" aria-describedby={undefined}>
          <Dialog.Title>{words.keys.title}</Dialog.Title>
          <dl className="keys">
            {words.keys.rows.map(([key, says]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{says}</dd>
              </div>
            ))}
          </dl>
          <Dialog.Close className="icon-button dialog-close" aria-label={words.close}>
            <X size={18} strokeWidth={1.5} aria-hidden="true" />
          </Dialog.Close>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
