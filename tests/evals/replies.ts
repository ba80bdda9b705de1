import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { analyse, type Draft, type GuardContext } from '@diapason/engine'
import type { Split } from './corpus.ts'

/** A labelled reply of the corpus; `corpus/README.md` says what each field means. */
export interface LabelledReply {
  readonly id: string
  readonly language: 'fr' | 'en'
  readonly speaker: 'ai' | 'agent'
  readonly context: {
    readonly customer: string
    readonly minutes_waiting: number
    readonly customer_name: string | null
    readonly prior_replies: readonly string[]
    readonly our_fault: boolean | null
  }
  readonly text: string
  readonly findings: readonly { readonly rule: string; readonly quote: string }[]
  /** Replies to the same message that differ in a few words. */
  readonly pair?: string
}

const REPLIES = fileURLToPath(new URL('../../corpus/replies/', import.meta.url))

/** The replies of a split, in a fixed order. A hand, which is a file, is in one split only. */
export const replies = (
  split: Split,
  languages: readonly ('fr' | 'en')[] = ['fr', 'en'],
): LabelledReply[] =>
  languages.flatMap((language) =>
    readdirSync(join(REPLIES, language))
      .filter((file) => file.startsWith(`${split}-`))
      .toSorted()
      .flatMap((file) =>
        readFileSync(join(REPLIES, language, file), 'utf8')
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line) as LabelledReply),
      ),
  )

/** A reply as the guard takes it. */
export const draftOf = ({ speaker, language, text }: LabelledReply): Draft => ({
  speaker: speaker === 'ai' ? 'bot' : 'agent',
  language,
  text,
  pieces: [],
  sources: [],
})

/** What a reply is judged against; the customer's message is read as it would be. */
export const contextOf = ({ context, language }: LabelledReply): GuardContext => ({
  lastCustomer: { text: context.customer, reading: analyse(context.customer, { language }) },
  customerName: context.customer_name,
  earlierReplies: context.prior_replies,
  approved: [],
  approvedUnknown: true,
  minutesWaited: context.minutes_waiting,
  ourFault: context.our_fault,
  company: '',
})
