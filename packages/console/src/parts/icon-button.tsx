import type { LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'
import { Tip } from './tip.tsx'

interface Props extends ComponentProps<'button'> {
  readonly icon: LucideIcon
  readonly label: string
}

/** A button that is only an icon always has a name and a tooltip. */
export const IconButton = ({ icon: Icon, label, ...rest }: Props) => (
  <Tip says={label}>
    <button type="button" className="icon-button" aria-label={label} {...rest}>
      <Icon size={18} strokeWidth={1.5} aria-hidden="true" />
    </button>
  </Tip>
)
