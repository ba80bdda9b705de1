import { Outlet } from '@tanstack/react-router'
import { useAppearance } from '../../parts/appearance.ts'
import { LiveProvider } from '../../wire/live-context.tsx'
import { HeldNotices } from '../conversation/held-notices.tsx'
import { Alerts } from './alerts.tsx'
import { HandlingProvider } from './handling/handling.tsx'
import { PauseNotice } from '../settings/sharing-pause.tsx'
import { Tour } from '../tour/tour.tsx'
import { OfflineBanner } from './offline-banner.tsx'
import { PaletteKey } from './palette/palette-key.tsx'

/** Around every page that needs a session: the live connection and what it tells. */
export const Inside = () => {
  useAppearance()
  return (
    <LiveProvider>
      <Alerts />
      <OfflineBanner />
      <HandlingProvider>
        <Outlet />
        <PaletteKey />
      </HandlingProvider>
      <HeldNotices />
      <PauseNotice />
      <Tour />
    </LiveProvider>
  )
}
