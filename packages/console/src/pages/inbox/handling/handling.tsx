import { lazy, type ReactNode, Suspense } from 'react'
import { HandlingNotice } from './handling-notice.tsx'
import { HandlingContext, useHandlingState } from './use-handling.ts'

const AssignDialog = lazy(async () => ({
  default: (await import('./assign-dialog.tsx')).AssignDialog,
}))
const SnoozeDialog = lazy(async () => ({
  default: (await import('./snooze-dialog.tsx')).SnoozeDialog,
}))

/** Whose conversations are and when: the choices that are open, what is selected, what became of it. */
export const HandlingProvider = ({ children }: { children: ReactNode }) => {
  const handling = useHandlingState()
  const { asked, dismiss } = handling
  return (
    <HandlingContext value={handling}>
      {children}
      <Suspense>
        {asked?.what === 'assign' && <AssignDialog targets={asked.of} close={dismiss} />}
        {asked?.what === 'snooze' && <SnoozeDialog targets={asked.of} close={dismiss} />}
      </Suspense>
      <HandlingNotice />
    </HandlingContext>
  )
}
