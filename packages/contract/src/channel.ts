import { z } from 'zod'

/** A widget on a web site. */
export const channelSchema = z.object({
  id: z.uuid(),
  key: z.string().meta({ description: 'Public key for the script tag.' }),
  kind: z.literal('widget'),
  name: z.string(),
  origins: z
    .array(z.string())
    .meta({ description: 'Sites that may show the widget, such as `https://shop.example`.' }),
})
export type Channel = z.infer<typeof channelSchema>

export const channelOriginsSchema = z.object({
  origins: z.array(z.url({ protocol: /^https?$/ })).max(50),
})
export type ChannelOrigins = z.infer<typeof channelOriginsSchema>
