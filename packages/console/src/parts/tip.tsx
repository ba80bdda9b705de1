import { Tooltip } from 'radix-ui'
import type { ReactElement, ReactNode } from 'react'

/** Says more on hover and on focus. */
export const Tip = ({ says, children }: { says: ReactNode; children: ReactElement }) => (
  <Tooltip.Root>
    <Tooltip.Trigger asChild>{children}</Tooltip.Trigger>
    <Tooltip.Portal>
      <Tooltip.Content className="tip" sideOffset={6} collisionPadding={8}>
        {says}
      </Tooltip.Content>
    </Tooltip.Portal>
  </Tooltip.Root>
)
