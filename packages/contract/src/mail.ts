import { z } from 'zod'

/** An address that mail can go to: one, without a name and without line breaks. */
export const mailAddressSchema = z.email().max(254)

/**
 * What leaves by mail: a test, what waits for somebody who is away, a conversation to read again,
 * or a person's reply to a customer who has left.
 */
export const letterKindSchema = z.enum(['test', 'digest', 'transcript', 'reply'])
export type LetterKind = z.infer<typeof letterKindSchema>

/** Whether mail can leave this server, and how that goes. */
export const mailStatusSchema = z.object({
  configured: z.boolean(),
  from: z.string().nullable().meta({ description: 'The sender; null while no mail can leave.' }),
  sent: z.int().min(0).meta({ description: 'Mails of the workspace sent in the last 30 days.' }),
  waiting: z.int().min(0),
  failed: z.int().min(0).meta({
    description: 'Mails that did not leave, or may not have: their dead letters say why.',
  }),
})
export type MailStatus = z.infer<typeof mailStatusSchema>

/** How the last test went for whoever asked. */
export const mailTestSchema = z.object({
  state: z.enum(['none', 'waiting', 'sent', 'failed']),
  error: z.string().nullable(),
})
export type MailTest = z.infer<typeof mailTestSchema>

/** Where a transcript goes; without an address to the one that is known. */
export const transcriptWishSchema = z.object({ address: mailAddressSchema.optional() })
export type TranscriptWish = z.input<typeof transcriptWishSchema>

/** Where it goes, as far as it may be shown again: `m…@example.org`. */
export const transcriptSentSchema = z.object({ to: z.string() })
export type TranscriptSent = z.infer<typeof transcriptSentSchema>

/** What a customer's widget needs to know of mail. */
export const visitorMailSchema = z.object({
  possible: z.boolean(),
  address: z.string().nullable().meta({
    description: 'The address that is known, all but its first letter left out: `m…@example.org`.',
  }),
})
export type VisitorMail = z.infer<typeof visitorMailSchema>

/** Where a reply reaches a customer who has left, and the page they wrote on. */
export const wayToReachSchema = z.object({
  address: mailAddressSchema,
  page: z.url().max(2_000).optional().meta({
    description: 'The page of the site; what follows its path is not kept.',
  }),
})
export type WayToReach = z.input<typeof wayToReachSchema>
