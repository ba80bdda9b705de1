import { useEffect } from 'react'
import { preference, usePreference } from './preference.ts'

const show = (theme: string, density: string) => {
  const { dataset } = document.documentElement
  dataset.theme = theme
  dataset.density = density
}

/** Puts the chosen theme on the page before anything is drawn. */
export const showAppearance = (): void => show(preference('theme'), preference('density'))

export const useAppearance = (): void => {
  const [theme] = usePreference('theme')
  const [density] = usePreference('density')
  useEffect(() => show(theme, density), [theme, density])
}
