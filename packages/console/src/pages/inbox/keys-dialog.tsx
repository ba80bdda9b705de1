import type { Permission } from '@diapason/contract'
import { Dialog } from 'radix-ui'
import { useId } from 'react'
import { DialogFrame } from '../../parts/dialog-frame.tsx'
import type { Words } from '../../strings/fr.ts'
import { useWords } from '../../strings/language.tsx'
import { useSession } from '../../wire/session.ts'

interface Props {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
}

type Name = keyof Words['keys']['groups']

/** The groups in their order, and what each asks of a person. */
const GROUPS: readonly (readonly [Name, Permission])[] = [
  ['read', 'read'],
  ['answer', 'answer'],
  ['note', 'note'],
  ['handle', 'answer'],
  ['file', 'file'],
]

const Group = ({ name }: { name: Name }) => {
  const { title, rows } = useWords().keys.groups[name]
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <dl className="keys">
        {rows.map(([key, says]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** Every key that this person may use. */
export const KeysDialog = (props: Props) => {
  const words = useWords().keys
  const { may } = useSession()
  return (
    <Dialog.Root {...props}>
      <DialogFrame title={words.title} look="keys-dialog">
        <div className="keys-groups">
          {GROUPS.filter(([, needs]) => may.includes(needs)).map(([name]) => (
            <Group key={name} name={name} />
          ))}
        </div>
      </DialogFrame>
    </Dialog.Root>
  )
}
