import type { ReactElement } from 'react'
import { Tip } from '../../parts/tip.tsx'
import { useMedia } from '../../parts/use-media.ts'

/** Where queues stand side by side and only the open one says its name (`queues.css`). */
const SIDE_BY_SIDE = '(600px <= width < 1200px)'

interface Props {
  readonly name: string
  readonly here: boolean
  readonly children: ReactElement
}

/** Says the name of a way of which only the icon is seen. */
export const QueueTip = ({ name, here, children }: Props) => {
  const isShort = useMedia(SIDE_BY_SIDE) && !here
  return isShort ? <Tip says={name}>{children}</Tip> : children
}
