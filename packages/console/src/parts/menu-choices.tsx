import { Check } from 'lucide-react'
import { DropdownMenu as Menu } from 'radix-ui'
import type { ReactNode } from 'react'

const Tick = () => (
  <Menu.ItemIndicator className="menu-tick">
    <Check size={16} strokeWidth={1.5} aria-hidden="true" />
  </Menu.ItemIndicator>
)

const stay = (event: Event) => event.preventDefault()

interface ChoicesProps<K extends string> {
  readonly label: string
  readonly names: Readonly<Record<K, string>>
  readonly value: K
  readonly choose: (value: K) => void
}

/** One of several, in a menu that stays open. */
export const Choices = <K extends string>({ label, names, value, choose }: ChoicesProps<K>) => (
  <Menu.RadioGroup value={value} onValueChange={(next) => choose(next as K)}>
    <Menu.Label className="menu-label">{label}</Menu.Label>
    {Object.entries<string>(names).map(([key, name]) => (
      <Menu.RadioItem key={key} value={key} className="menu-item" onSelect={stay}>
        {name}
        <Tick />
      </Menu.RadioItem>
    ))}
  </Menu.RadioGroup>
)

interface ToggleProps {
  readonly on: boolean
  readonly set: (on: boolean) => void
  readonly children: ReactNode
}

/** On or off, in a menu that stays open. */
export const Toggle = ({ on, set, children }: ToggleProps) => (
  <Menu.CheckboxItem checked={on} onCheckedChange={set} className="menu-item" onSelect={stay}>
    {children}
    <Tick />
  </Menu.CheckboxItem>
)
