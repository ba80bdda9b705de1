import type { MountOptions } from './handle.ts'

/** Reads what the script tag says; null without the channel's key. */
export const readOptions = ({ dataset }: HTMLScriptElement): MountOptions | null => {
  const { channel, language, position, accent, privacy } = dataset
  if (!channel) return null
  return {
    channel,
    ...(language && { language }),
    ...(accent && { accent }),
    ...(privacy && { privacy }),
    position: position === 'left' ? 'left' : 'right',
  }
}
