/** Placeholder */
export const SettingsPage = () => null
