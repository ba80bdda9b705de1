import { lazy, Suspense } from 'react'
import type { Tagged } from './use-tagging.ts'

const Loaded = lazy(async () => ({ default: (await import('./tags-dialog.tsx')).TagsDialog }))

/** The dialog of tags, fetched when it is first opened. */
export const TagsDialog = (props: { conversations: Tagged; close: () => void }) => (
  <Suspense>
    <Loaded {...props} />
  </Suspense>
)
