import { Outlet } from '@tanstack/react-router'
import { useAppearance } from '../../parts/appearance.ts'
import { LiveProvider } from '../../wire/live-context.tsx'
import { Alerts } from './alerts.tsx'
import { OfflineBanner } from './offline-banner.tsx'
import { PaletteKey } from './palette/palette-key.tsx'

/** Around every page that needs a session: the live connection and what it tells. */
export const Inside = () => {
  useAppearance()
  return (
    <LiveProvider>
      <Alerts />
      <OfflineBanner />
      <Outlet />
      <PaletteKey />
    </LiveProvider>
  )
}
