import { Link } from '@tanstack/react-router'
import { DropdownMenu as Menu } from 'radix-ui'
import type { ReactNode } from 'react'

interface Props {
  readonly to: '/alerts' | '/sharing' | '/journal' | '/rehearsal' | '/settings'
  readonly children: ReactNode
}

/** A way to another page, in a menu. */
export const Way = ({ to, children }: Props) => (
  <Menu.Item className="menu-item" asChild>
    <Link to={to}>{children}</Link>
  </Menu.Item>
)
